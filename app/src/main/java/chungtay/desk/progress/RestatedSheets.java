package chungtay.desk.progress;

import chungtay.desk.Sight;
import chungtay.frame.Where.Link;
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.cascade.Aim;
import chungtay.plan.page.AimWords;
import chungtay.plan.progress.Progresses.Asking;
import chungtay.plan.progress.Restated;
import chungtay.plan.progress.Restating;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a plan asked and what came of it, told of units that stand where others stood.
@Component
class RestatedSheets {

  private static final int NAMED_AT_MOST = 12;

  private final Restating restating;

  RestatedSheets(Restating restating) {
    this.restating = restating;
  }

  /// None of a unit that stood when the plan ended.
  Optional<ProgressPage.Restated> of(Sight sight, Edition edition, Asking asking) {
    var say = sight.say();
    var sentences =
        Stream.of(new Aim.Rate(), new Aim.Merit())
            .flatMap(aim ->
                restating.of(edition, aim, sight.place().id(), asking).stream()
                    .flatMap(one -> told(say, aim, one).stream()))
            .distinct()
            .toList();
    if (sentences.isEmpty()) return Optional.empty();
    var goal = Goal.of(edition.plan());
    var then =
        sight
            .frame()
            .address()
            .with("unit", edition.plan().heading().issuer().unit())
            .on(goal.due());
    return Optional.of(
        new ProgressPage.Restated(
            sentences, new Link(say.of("desk.restated.then", goal.due()), then.href())));
  }

  private static List<String> told(Say say, Aim aim, Restated restated) {
    var told = new ArrayList<String>();
    if (!restated.whole().isEmpty()) {
      told.add(
          say.of(
              "desk.restated.sum",
              AimWords.of(say, aim),
              restated.asked(),
              restated.before(),
              restated.still(),
              names(say, restated.whole())));
    }
    if (!restated.unasked().isEmpty()) {
      var names = names(say, restated.unasked());
      told.add(say.of("desk.restated.unasked", AimWords.of(say, aim), names));
    }
    if (!restated.parted().isEmpty()) {
      told.add(say.of("desk.restated.parted", names(say, restated.parted())));
    }
    if (!restated.beyond().isEmpty()) {
      told.add(say.of("desk.restated.beyond", names(say, restated.beyond())));
    }
    return told;
  }

  private static String names(Say say, List<Unit> units) {
    var names =
        units.stream().limit(NAMED_AT_MOST).map(Unit::name).collect(Collectors.joining(", "));
    var more = units.size() - NAMED_AT_MOST;
    return more > 0 ? say.of("desk.restated.more", names, more) : names;
  }
}
