package chungtay.desk.leader;

import chungtay.access.AgencyId;
import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.frame.Figure;
import chungtay.frame.Figure.Note;
import chungtay.frame.Frames;
import chungtay.frame.Where.Link;
import chungtay.place.Level;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanPages;
import chungtay.plan.page.TaskPages;
import chungtay.plan.page.TaskWords;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is late and what soon would be, ready to print.
@Component
class WorkSheets {

  private final Naming naming;

  WorkSheets(Naming naming) {
    this.naming = naming;
  }

  /// None where no plan gives anybody here anything to do.
  Optional<Figure> figure(Briefing briefing) {
    var work = briefing.work();
    if (work.all() == 0) return Optional.empty();
    var sight = briefing.sight();
    var say = sight.say();
    return Optional.of(
        new Figure(
            say.of("desk.leader.late"),
            sight.format().count(work.late().size()),
            say.of("desk.leader.of_tasks", work.all()),
            Optional.empty(),
            List.of(
                Note.of(
                    say.of("desk.leader.soon.count", work.soon().size(), TaskWords.SOON),
                    tasks(sight, Timing.SOON).href())),
            Optional.of(tasks(sight, Timing.LATE).href())));
  }

  Optional<LeaderPage.Late> late(Briefing briefing, Fit fit) {
    var work = briefing.work();
    if (work.all() == 0) return Optional.empty();
    var sight = briefing.sight();
    var shown = work.holders().stream().limit(fit.lines()).toList();
    var names = names(sight, shown.stream().map(Work.Holder::agency).toList());
    var all = tasks(sight, Timing.LATE);
    return Optional.of(
        new LeaderPage.Late(
            shown.stream().map(holder -> holder(sight, holder, names)).toList(),
            new Link(sight.say().of("desk.leader.late.all", work.late().size()), all.href()),
            more("desk.leader.late.more", work.holders().size() - shown.size(), all, sight)));
  }

  private static LeaderPage.Holder holder(
      Sight sight, Work.Holder holder, Map<AgencyId, String> names) {
    var tasks = tasks(sight, Timing.LATE).with("holder", holder.agency().value().toString());
    return new LeaderPage.Holder(
        names.getOrDefault(holder.agency(), ""),
        tasks.href(),
        sight.format().count(holder.tasks()),
        sight.say().of("desk.leader.days", holder.days()));
  }

  Optional<LeaderPage.Soon> soon(Briefing briefing, Fit fit) {
    var work = briefing.work();
    if (work.all() == 0) return Optional.empty();
    var sight = briefing.sight();
    var until = sight.day().plusDays(TaskWords.SOON);
    var all = tasks(sight, Timing.SOON);
    var shown = asked(sight, work.soon().stream().limit(fit.lines()).toList());
    return Optional.of(
        new LeaderPage.Soon(
            shown,
            sight.say().of("desk.leader.soon.none", until),
            more("desk.leader.soon.more", work.soon().size() - shown.size(), all, sight)));
  }

  /// Tasks, each with who holds it and its last day.
  List<LeaderPage.Task> asked(Sight sight, List<Turn> turns) {
    var leads = turns.stream().flatMap(turn -> turn.task().leads().stream()).toList();
    var names = names(sight, leads);
    return turns.stream().map(turn -> task(sight, turn, names)).toList();
  }

  private static LeaderPage.Task task(Sight sight, Turn turn, Map<AgencyId, String> names) {
    var page = sight.frame().page(TaskPages.path(turn.task().id()));
    var who =
        turn.task().leads().stream()
            .map(names::get)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining(", "));
    return new LeaderPage.Task(
        turn.duty().what().in(sight.say().language()),
        page.with("period", turn.period().toString()).href(),
        who,
        turn.lastDay().map(sight.format()::date).orElse(""));
  }

  private Map<AgencyId, String> names(Sight sight, Collection<AgencyId> agencies) {
    return naming.names(sight.say(), agencies, sight.day());
  }

  private static Optional<Link> more(String key, int count, Address all, Sight sight) {
    return Stream.of(count)
        .filter(one -> one > 0)
        .map(one -> new Link(sight.say().of(key, one), all.href()))
        .findFirst();
  }

  /// The list behind a figure; below the province that of the place's committees.
  private static Address tasks(Sight sight, Timing timing) {
    var list =
        sight
            .frame()
            .page(PlanPages.PATH + "/tasks")
            .with("of", "all")
            .with("state", timing.name());
    return sight.place().level() == Level.PROVINCE
        ? list
        : list.with("unit", Frames.inAddress(sight.place()));
  }
}
