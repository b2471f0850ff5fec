package chungtay.plan.progress;

import static java.util.stream.Collectors.toMap;

import chungtay.measure.Count;
import chungtay.measure.Question;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Succession.Share;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.progress.Progresses.Asking;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells what a plan asked of the communes of its day, and what came of it, of the units that stand
/// where they stood.
@Component
public class Restating {

  private final Cascades cascades;
  private final Places places;

  public Restating(Cascades cascades, Places places) {
    this.cascades = cascades;
    this.places = places;
  }

  /// An aim told of a unit of the day that is asked for; none if it stood already when the plan
  /// ended, or nothing of what the plan speaks of went into it.
  public Optional<Restated> of(Edition edition, Aim aim, UnitId unit, Asking asking) {
    var goal = Goal.of(edition.plan());
    var day = asking.scope().day();
    if (!day.isAfter(goal.due()) || places.on(goal.due()).find(unit).isPresent()) {
      return Optional.empty();
    }
    return places.on(day).find(unit).flatMap(now -> new Working(edition, aim, asking).of(now));
  }

  private final class Working {

    private final Edition edition;
    private final Aim aim;
    private final Asking asking;
    private final Goal goal;
    private final Units then;
    private final Units today;

    private Working(Edition edition, Aim aim, Asking asking) {
      this.edition = edition;
      this.aim = aim;
      this.asking = asking;
      this.goal = Goal.of(edition.plan());
      this.then = places.on(goal.due());
      this.today = places.on(asking.scope().day());
    }

    Optional<Restated> of(Unit unit) {
      var went = went(unit);
      if (went.isEmpty()) return Optional.empty();
      var whole = those(went, Share.WHOLE);
      var given = given();
      var before = counts(goal.from());
      var still = counts(goal.due());
      return Optional.of(
          new Restated(
              sum(whole, given),
              sum(whole, before),
              sum(whole, still),
              whole,
              whole.stream().filter(one -> !given.containsKey(one.id())).toList(),
              those(went, Share.PART),
              beyond(unit)));
    }

    /// Communes of the plan that went into a unit, or into what lies in it, and how.
    private Map<Unit, Share> went(Unit unit) {
      var went = new HashMap<Unit, Share>();
      for (var commune : then.all(Level.COMMUNE)) {
        places
            .successorsOn(commune.id(), today.day())
            .forEach((to, share) -> {
              if (today.within(to, unit.id())) went.merge(commune, share, Working::together);
            });
      }
      return went;
    }

    /// Several parts of a commune within one unit may be all of it, but nobody says so.
    private static Share together(Share one, Share other) {
      return one == Share.WHOLE ? one : other;
    }

    private List<Unit> those(Map<Unit, Share> went, Share share) {
      return then.all(Level.COMMUNE).stream().filter(one -> went.get(one) == share).toList();
    }

    /// Communes of today in which nothing of the plan lies.
    private List<Unit> beyond(Unit unit) {
      var reached = new HashSet<UnitId>();
      for (var commune : then.all(Level.COMMUNE)) {
        reached.addAll(places.successorsOn(commune.id(), today.day()).keySet());
      }
      return today.all(Level.COMMUNE).stream()
          .filter(one -> today.within(one.id(), unit.id()) && !reached.contains(one.id()))
          .toList();
    }

    private Map<UnitId, Integer> given() {
      var given = new HashMap<UnitId, Integer>();
      for (var district : then.all(Level.DISTRICT)) {
        given.putAll(cascades.given(edition, aim, district.id(), asking.scope().day()));
      }
      return given;
    }

    private Map<UnitId, Integer> counts(LocalDate on) {
      var question = new Question(edition.unit(), on, goal.standard(), aim.who());
      return asking.figures().byCommune(asking.scope(), question).entrySet().stream()
          .collect(toMap(Map.Entry::getKey, one -> households(one.getValue())));
    }

    private static int households(Count count) {
      return count.households();
    }

    private static int sum(List<Unit> units, Map<UnitId, Integer> of) {
      return units.stream().mapToInt(unit -> of.getOrDefault(unit.id(), 0)).sum();
    }
  }
}
