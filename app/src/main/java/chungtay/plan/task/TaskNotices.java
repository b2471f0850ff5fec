package chungtay.plan.task;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.ActId;
import chungtay.law.Words;
import chungtay.notice.Notice;
import chungtay.notice.Notices;
import chungtay.notice.To;
import chungtay.plan.Edition;
import chungtay.plan.PlanKind;
import chungtay.plan.page.PlanPages;
import chungtay.plan.page.TaskPages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells agencies what happens to their tasks, and of plans that are sent to them. What somebody
/// noted beside it is read on the page of the task alone.
@Component
public class TaskNotices {

  private final Notices notices;
  private final Agencies agencies;

  public TaskNotices(Notices notices, Agencies agencies) {
    this.notices = notices;
    this.agencies = agencies;
  }

  /// A plan, or a newer edition of it, goes out.
  void published(ActId act, Edition edition, Collection<AgencyId> recipients) {
    var heading = edition.plan().heading();
    var number = new Words(heading.number(), heading.number());
    var page = PlanPages.PATH + "/" + edition.id().value();
    for (var recipient : recipients) {
      var to = new To.Agency(recipient, Right.REPORT);
      notices.leave(
          act,
          edition.number() == 1
              ? Notice.of(PlanKind.PUBLISHED, to, page, number, heading.title())
              : Notice.of(PlanKind.NEWER_EDITION, to, page, number, edition.number()));
    }
  }

  /// Something was said of a task.
  void said(ActId act, Turn turn, Stage stage, LocalDate today) {
    var task = turn.task();
    var what = turn.duty().what();
    switch (stage) {
      case REPORTED ->
          notices.leave(
              act,
              Notice.of(
                  PlanKind.REPORTED,
                  new To.Agency(task.waiting(), Right.ACCEPT),
                  page(turn),
                  names(task.leads(), today),
                  what));
      case RETURNED ->
          toHolders(act, turn, PlanKind.RETURNED, names(Set.of(task.waiting()), today), what);
      case ACCEPTED ->
          toHolders(act, turn, PlanKind.ACCEPTED, names(Set.of(task.waiting()), today), what);
      case DROPPED -> toHolders(act, turn, PlanKind.DROPPED, what);
      case OPEN -> toHolders(act, turn, PlanKind.REOPENED, what);
    }
  }

  private void toHolders(ActId act, Turn turn, PlanKind kind, Object... values) {
    for (var lead : turn.task().leads()) {
      notices.leave(act, Notice.of(kind, new To.Agency(lead, Right.REPORT), page(turn), values));
    }
  }

  /// The page of a task in its period.
  static String page(Turn turn) {
    return TaskPages.path(turn.task().id()) + "?period=" + turn.period();
  }

  private Words names(Set<AgencyId> some, LocalDate day) {
    var known = List.copyOf(agencies.named(some, day).values());
    var vi = known.stream().map(one -> one.shortName().vi()).sorted();
    var en = known.stream().map(one -> one.shortName().en()).sorted();
    return new Words(vi.collect(Collectors.joining(", ")), en.collect(Collectors.joining(", ")));
  }
}
