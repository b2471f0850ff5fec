package chungtay.desk.progress;

import chungtay.classification.HouseholdClass;
import chungtay.desk.Sight;
import chungtay.frame.Frames;
import chungtay.frame.Table.Cell;
import chungtay.measure.Change;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Question;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise;
import chungtay.plan.merit.MeritHouseholds;
import chungtay.plan.page.ClauseWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a plan promises beside the aims that it hands down, each with how it stands.
@Component
class PromiseSheets {

  private final MeritHouseholds merit;

  PromiseSheets(MeritHouseholds merit) {
    this.merit = merit;
  }

  List<ProgressPage.Promise> of(Sight sight, Edition edition) {
    var goal = Goal.of(edition.plan());
    var counts = merit.counts(edition, sight.place().id(), sight.day());
    return edition.plan().promises().stream()
        .filter(promise -> promise.group().filter(Priority.MERIT::equals).isPresent())
        .flatMap(promise ->
            stands(sight, goal, promise, counts)
                .map(cell ->
                    new ProgressPage.Promise(
                        promise.what().in(sight.say().language()),
                        ClauseWords.of(sight.say(), promise.clause()),
                        cell))
                .stream())
        .toList();
  }

  private static Optional<Cell> stands(
      Sight sight, Goal goal, Promise promise, MeritHouseholds.Counts counts) {
    var day = ProgressSheets.last(sight, goal);
    return switch (promise.aim()) {
      case NONE_BECOME_POOR -> Optional.of(newlyPoor(sight, goal, day));
      case HOUSEHOLDS_ESCAPE ->
          promise.value().isEmpty()
              ? Optional.of(left(sight, day))
              : promise
                  .by()
                  .flatMap(_ -> promise.value())
                  .map(asked ->
                      merit(sight, "desk.progress.moved", counts.moved(), asked.intValueExact()));
      case LIVES_AS_AROUND ->
          Optional.of(
              merit(
                  sight, "desk.progress.living", counts.judged(), counts.all(), counts.asAround()));
      default -> Optional.empty();
    };
  }

  private static Cell merit(Sight sight, String key, Object... counts) {
    var list = sight.frame().page("/desk/merit").with("unit", Frames.inAddress(sight.place()));
    return Cell.of(sight.say().of(key, counts), list.href());
  }

  private static Cell left(Sight sight, LocalDate day) {
    var poor = Filter.none().with(HouseholdClass.POOR).with(Group.MERIT);
    return cell(sight, "desk.progress.left", poor, day);
  }

  private static Cell newlyPoor(Sight sight, Goal goal, LocalDate day) {
    if (!day.isAfter(goal.from())) return Cell.of(sight.say().of("desk.progress.newly", 0));
    var became =
        Filter.none().with(new Change(Movement.BECAME_POOR, goal.from())).with(Group.MERIT);
    return cell(sight, "desk.progress.newly", became, day);
  }

  private static Cell cell(Sight sight, String key, Filter filter, LocalDate day) {
    var question = new Question(sight.place().id(), day, sight.standard().id(), filter);
    var households = sight.figures().count(sight.scope(), question).households();
    return Cell.of(sight.say().of(key, households), sight.list(sight.place(), filter, day));
  }
}
