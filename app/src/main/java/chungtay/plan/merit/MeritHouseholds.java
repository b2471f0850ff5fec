package chungtay.plan.merit;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.measure.Change;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Question;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.merit.Care.Kind;
import chungtay.plan.merit.Care.What;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The merit households that a plan wants out of poverty: those that were poor when it began, and
/// those that became poor since.
@Component
public class MeritHouseholds {

  private static final Filter MERIT = Filter.none().with(Group.MERIT);

  private final Figures figures;
  private final Cares cares;

  public MeritHouseholds(Figures figures, Cares cares) {
    this.figures = figures;
    this.cares = cares;
  }

  /// Those of a unit that a scope lets through, on its day; whoever became poor first. Nobody for
  /// whoever may not see classes and groups: to be in the list tells both.
  public Map<HouseholdId, Fate> of(Edition edition, UnitId unit, Scope scope) {
    if (!scope.sees(Field.CLASS) || !scope.sees(Field.GROUPS)) return Map.of();
    var goal = Goal.of(edition.plan());
    var day = scope.day();
    var still = figures.still();
    var question = new Question(unit, day, goal.standard(), MERIT.with(HouseholdClass.POOR));
    var fates = new LinkedHashMap<HouseholdId, Fate>();
    var poor = still.all(scope, question);
    if (!day.isAfter(goal.from())) {
      poor.forEach(household -> fates.put(household, Fate.STILL_POOR));
      return fates;
    }
    var became = still.all(scope, question.with(moved(goal, Movement.BECAME_POOR)));
    became.forEach(household -> fates.put(household, Fate.BECAME_POOR));
    poor.forEach(household -> fates.putIfAbsent(household, Fate.STILL_POOR));
    still
        .all(scope, question.with(moved(goal, Movement.ESCAPED)))
        .forEach(household -> fates.put(household, Fate.ESCAPED));
    return fates;
  }

  private static Filter moved(Goal goal, Movement movement) {
    return MERIT.with(new Change(movement, goal.from()));
  }

  /// How many of a unit's, of whom names nobody.
  ///
  /// @param all of them
  /// @param helped that an agency was given to help
  /// @param moved that escaped, and somebody was moved to help them
  /// @param asAround that were judged to live at or above the average of those around them
  /// @param judged of whom anybody judged it
  public record Counts(int all, int helped, int moved, int asAround, int judged) {}

  /// They are totals, so open to whoever sees totals at all.
  public Counts counts(Edition edition, UnitId unit, LocalDate day) {
    var fates = of(edition, unit, Scope.all("totals", day));
    var said = cares.of(edition.id(), day);
    var helped = new HashSet<HouseholdId>();
    var moved = new HashSet<HouseholdId>();
    var around = new HashSet<HouseholdId>();
    var judged = new HashSet<HouseholdId>();
    fates.forEach((household, fate) -> {
      var one = said.getOrDefault(household, Map.of());
      if (one.containsKey(Kind.HELPED)) helped.add(household);
      if (one.containsKey(Kind.MOVED) && fate == Fate.ESCAPED) moved.add(household);
      var living = one.get(Kind.LIVING);
      if (living == null) return;
      judged.add(household);
      if (living.what() == What.LIVES_AS_AROUND) around.add(household);
    });
    return new Counts(fates.size(), helped.size(), moved.size(), around.size(), judged.size());
  }

  /// Everything said of one, by kind.
  public List<Care> said(Edition edition, HouseholdId household, LocalDate day) {
    return List.copyOf(cares.of(edition.id(), day).getOrDefault(household, Map.of()).values());
  }
}
