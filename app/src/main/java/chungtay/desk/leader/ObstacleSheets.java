package chungtay.desk.leader;

import chungtay.access.AgencyId;
import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.frame.Figure;
import chungtay.frame.Figure.Note;
import chungtay.frame.Where.Link;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPages;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands in the way, ready to print: who raised it, with whom it lies, for how long. Its
/// words stand on its own page: what somebody wrote freely hangs on no wall.
@Component
class ObstacleSheets {

  private final Naming naming;

  ObstacleSheets(Naming naming) {
    this.naming = naming;
  }

  /// None where nothing stands in the way.
  Optional<Figure> figure(Briefing briefing) {
    if (briefing.obstacles().isEmpty()) return Optional.empty();
    var sight = briefing.sight();
    var oldest = days(sight, briefing.obstacles().getFirst());
    return Optional.of(
        new Figure(
            sight.say().of("desk.leader.obstacles"),
            sight.format().count(briefing.obstacles().size()),
            "",
            Optional.empty(),
            List.of(Note.of(sight.say().of("desk.leader.obstacles.oldest", oldest))),
            Optional.of(all(sight).href())));
  }

  Optional<LeaderPage.InTheWay> rows(Briefing briefing, Fit fit) {
    if (briefing.obstacles().isEmpty()) return Optional.empty();
    var sight = briefing.sight();
    // Beside those that are late: half as many.
    var shown = briefing.obstacles().stream().limit((fit.lines() + 1) / 2).toList();
    var names = naming.names(sight.say(), shown.stream().map(Difficulty::by).toList(), sight.day());
    var more = briefing.obstacles().size() - shown.size();
    return Optional.of(
        new LeaderPage.InTheWay(
            shown.stream().map(one -> row(sight, one, names)).toList(),
            Optional.of(more)
                .filter(count -> count > 0)
                .map(count ->
                    new Link(
                        sight.say().of("desk.leader.obstacles.more", count), all(sight).href()))));
  }

  private static LeaderPage.Obstacle row(
      Sight sight, Difficulty difficulty, Map<AgencyId, String> names) {
    var page = sight.frame().page(PlanPages.PATH + "/difficulty/" + difficulty.id().value());
    return new LeaderPage.Obstacle(
        names.getOrDefault(difficulty.by(), ""),
        page.href(),
        sight.say().of("desk.leader.lies." + difficulty.standing().holder()),
        sight.say().of("desk.leader.days", days(sight, difficulty)));
  }

  private static long days(Sight sight, Difficulty difficulty) {
    return ChronoUnit.DAYS.between(difficulty.day(), sight.day());
  }

  private static Address all(Sight sight) {
    return sight.frame().page(PlanDoors.DIFFICULTIES).with("of", "all");
  }
}
