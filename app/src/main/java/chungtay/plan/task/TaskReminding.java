package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.ActId;
import chungtay.notice.Daily;
import chungtay.notice.Notice;
import chungtay.notice.Notices;
import chungtay.notice.OfficeDays;
import chungtay.notice.To;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanKind;
import chungtay.plan.page.TaskWords;
import chungtay.plan.page.TasksPages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reminds agencies of their tasks: seven days before the last day, on it, on the day of review,
/// and once when it has passed; what stays late is counted once a week.
///
/// It goes by how things stand and not by what the day is: after a day without a server the
/// reminders of that day are given, and each is given once for a last day. A last day that is moved
/// is another.
@Component
public class TaskReminding implements Daily {

  /// What became late more days ago is in the count of the week alone. Ours.
  private static final int NEWLY_LATE = 7;

  private final Editions editions;
  private final Turns turns;
  private final Notices notices;
  private final OfficeDays days;

  public TaskReminding(Editions editions, Turns turns, Notices notices, OfficeDays days) {
    this.editions = editions;
    this.turns = turns;
    this.notices = notices;
    this.days = days;
  }

  @Override
  public String name() {
    return "plan.tasks";
  }

  @Override
  public boolean remind(ActId act, LocalDate today, LocalDate until) {
    var all = editions.all();
    for (var edition : all) {
      var round = new Round(act, edition, today, until);
      turns.on(edition, today).forEach(round::remind);
      round.count();
    }
    return !all.isEmpty();
  }

  /// One plan on one day.
  private final class Round {

    private final ActId act;
    private final Edition edition;
    private final LocalDate today;
    private final LocalDate until;
    private final Map<AgencyId, Integer> late = new HashMap<>();
    private final Map<AgencyId, Integer> awaited = new HashMap<>();

    private Round(ActId act, Edition edition, LocalDate today, LocalDate until) {
      this.act = act;
      this.edition = edition;
      this.today = today;
      this.until = until;
    }

    /// Nobody is reminded of what is only asked for, nor of what they have done.
    void remind(Turn turn) {
      if (turn.duty().requested() || !turn.stage().isWithHolder()) return;
      if (turn.lastDay().isEmpty()) return;
      var last = turn.lastDay().get();
      if (last.isBefore(today)) {
        late(turn, last);
      } else if (!last.isAfter(until)) {
        lastDay(turn, last);
      } else if (!last.minusDays(TaskWords.SOON).isAfter(until)) {
        tellHolders(turn, PlanKind.DUE_SOON, last);
      }
    }

    private void lastDay(Turn turn, LocalDate last) {
      if (!turn.ownDay()) {
        tellHolders(turn, PlanKind.LAST_DAY, last);
        return;
      }
      tellHolders(turn, PlanKind.REVIEW_DAY, last);
      if (turn.task().leads().contains(turn.task().waiting())) return;
      var to = new To.Agency(turn.task().waiting(), Right.ACCEPT);
      tell(turn, PlanKind.REVIEW_DAY, to, last);
    }

    /// The first working day after the last one is when somebody can be told of it.
    private void late(Turn turn, LocalDate last) {
      var since = days.next(last);
      if (!since.plusDays(NEWLY_LATE).isBefore(today)) tellHolders(turn, PlanKind.LATE, last);
      if (!since.isBefore(week())) return;
      turn.task().leads().forEach(lead -> late.merge(lead, 1, Integer::sum));
      awaited.merge(turn.task().waiting(), 1, Integer::sum);
    }

    private LocalDate week() {
      return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void tellHolders(Turn turn, PlanKind kind, LocalDate last) {
      for (var lead : turn.task().leads()) {
        tell(turn, kind, new To.Agency(lead, Right.REPORT), last);
      }
    }

    private void tell(Turn turn, PlanKind kind, To to, LocalDate last) {
      var matter = turn.task().id().value() + " " + turn.period() + " " + last;
      var what = turn.duty().what();
      notices.leave(act, Notice.of(kind, to, TaskNotices.page(turn), what, last).once(matter));
    }

    /// What was late before this week began, once in the week.
    void count() {
      late.forEach((agency, count) ->
          weekly(PlanKind.STILL_LATE, new To.Agency(agency, Right.REPORT), "mine", count));
      awaited.forEach((agency, count) ->
          weekly(PlanKind.AWAITED_LATE, new To.Agency(agency, Right.ACCEPT), "waiting", count));
    }

    private void weekly(PlanKind kind, To to, String whose, int count) {
      var plan = edition.id().value();
      var page = TasksPages.PATH + "?plan=" + plan + "&of=" + whose + "&state=LATE";
      notices.leave(act, Notice.of(kind, to, page, count).once(plan + " " + week()));
    }
  }
}
