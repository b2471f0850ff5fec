package chungtay.plan.cascade;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.Edition;
import chungtay.plan.PlanRefusal;
import chungtay.plan.document.Plan.Measured;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise;
import chungtay.plan.document.Share;
import chungtay.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How targets stand that are handed down: what a unit has to reach, what it handed on, who could
/// carry more. In the units of the day of the plan.
@Component
public class Cascades {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final HandDowns handDowns;
  private final Figures figures;
  private final Places places;

  public Cascades(HandDowns handDowns, Figures figures, Places places) {
    this.handDowns = handDowns;
    this.figures = figures;
    this.places = places;
  }

  /// How an aim stands at a unit. Below a commune nothing is handed down.
  ///
  /// @param scope of whoever asks, on the day that is asked for
  /// @throws Refused if the plan does not say how it is measured, or the day of the plan knows no
  ///   such unit
  public Cascade of(Edition edition, Aim aim, UnitId unit, Scope scope) {
    var units = units(edition);
    var here = units.find(unit).orElseThrow(() -> unknown(unit));
    var handed = newest(edition, aim, unit, scope.day());
    var answers = handDowns.answers(edition.id(), aim, scope.day());
    var first = measured(edition).from();
    var known = counts(edition, Filter.none(), unit, scope, first);
    var then = counts(edition, aim.who(), unit, scope, first);
    var now = counts(edition, aim.who(), unit, scope, lastDay(edition, scope.day()));
    var below = here.level() == Level.COMMUNE ? List.<Unit>of() : units.children(unit);
    var parts =
        below.stream()
            .map(child -> {
              var id = child.id();
              var given = Optional.ofNullable(handed.given().get(id));
              return new Cascade.Part(
                  child,
                  residents(edition, id),
                  households(known, id)
                      .filter(count -> count > 0)
                      .map(_ -> households(then, id).orElse(0)),
                  households(now, id).orElse(0),
                  given,
                  Optional.ofNullable(answers.get(id))
                      .filter(answer ->
                          given.filter(count -> count == answer.households()).isPresent()));
            })
            .toList();
    return new Cascade(aim, here, whole(edition, aim, here, scope.day()), handed.version(), parts);
  }

  public Units units(Edition edition) {
    return places.on(edition.plan().heading().issued());
  }

  public static Refused unknown(UnitId unit) {
    return new Refused(PlanRefusal.NO_SUCH_UNIT, Map.of("unit", unit.value().toString()));
  }

  public static Measured measured(Edition edition) {
    return edition
        .plan()
        .measured()
        .orElseThrow(() -> new Refused(PlanRefusal.NOT_MEASURED, Map.of()));
  }

  /// After the last day of the plan its targets are looked at as they stood on that.
  private static LocalDate lastDay(Edition edition, LocalDate day) {
    var due = measured(edition).due();
    return day.isAfter(due) ? due : day;
  }

  private static Optional<Integer> households(Map<UnitId, Count> counts, UnitId unit) {
    return Optional.ofNullable(counts.get(unit)).map(Count::households);
  }

  private Map<UnitId, Count> counts(
      Edition edition, Filter filter, UnitId unit, Scope scope, LocalDate day) {
    var standard = new StandardId(measured(edition).standard());
    return figures.byChild(scope, new Question(unit, day, standard, filter));
  }

  private Optional<Integer> residents(Edition edition, UnitId unit) {
    return places
        .residents(unit, measured(edition).from())
        .map(residents -> residents.households())
        .filter(households -> households > 0);
  }

  /// What a unit has to reach [households]: the province what the plan promises, any other what it
  /// was given.
  public Optional<Integer> whole(Edition edition, Aim aim, Unit unit, LocalDate day) {
    if (unit.id().equals(edition.unit())) {
      return promise(edition, aim)
          .flatMap(Promise::value)
          .flatMap(value -> households(edition, aim, unit.id(), value));
    }
    return unit.parent()
        .map(parent -> newest(edition, aim, parent, day).given())
        .map(given -> given.get(unit.id()));
  }

  /// What a unit handed to each below it that was given anything, in households.
  public Map<UnitId, Integer> given(Edition edition, Aim aim, UnitId parent, LocalDate day) {
    return newest(edition, aim, parent, day).given();
  }

  /// What a unit handed down last; before the first time, what the plan itself hands to those below
  /// it.
  public HandDown newest(Edition edition, Aim aim, UnitId parent, LocalDate day) {
    var of = new HandDowns.Of(edition.id(), aim, parent);
    return handDowns.all(of, day).stream()
        .findFirst()
        .orElseGet(() -> planned(edition, aim, parent));
  }

  /// What the plan itself hands to those below a unit.
  public HandDown planned(Edition edition, Aim aim, UnitId parent) {
    var heading = edition.plan().heading();
    var given = new HashMap<UnitId, Integer>();
    var code = promise(edition, aim).map(Promise::code).orElse("");
    var units = units(edition);
    for (var share : edition.plan().shares()) {
      var unit = units.byCode(share.unit()).filter(one -> one.parent().equals(Optional.of(parent)));
      unit.flatMap(
              one -> value(share, code).flatMap(value -> households(edition, aim, one.id(), value)))
          .ifPresent(count -> given.put(unit.get().id(), count));
    }
    return new HandDown(0, given, heading.issued(), heading.number(), heading.number());
  }

  /// What the plan promises as a whole against what it hands out itself.
  public Optional<Reconciliation> promised(Edition edition, Aim aim) {
    var issued = edition.plan().heading().issued();
    return units(edition)
        .find(edition.unit())
        .flatMap(here -> whole(edition, aim, here, issued))
        .map(whole -> {
          var given = planned(edition, aim, edition.unit()).given();
          return new Reconciliation(whole, given, Map.of());
        });
  }

  private static Optional<BigDecimal> value(Share share, String code) {
    return Optional.ofNullable(share.of().get(code));
  }

  /// The promise that an aim hands on: the one that says how much.
  private static Optional<Promise> promise(Edition edition, Aim aim) {
    return edition.plan().promises().stream()
        .filter(promise -> promise.value().isPresent() && promise.by().isEmpty())
        .filter(promise ->
            switch (aim) {
              case Aim.Rate _ -> promise.aim() == Promise.Aim.RATE_FALLS;
              case Aim.Merit _ ->
                  promise.aim() == Promise.Aim.HOUSEHOLDS_ESCAPE
                      && promise.group().equals(Optional.of(Priority.MERIT));
              case Aim.Service _ -> false;
            })
        .findFirst();
  }

  /// Points of a rate on the resident households, rounded to the nearest; all else is households.
  private Optional<Integer> households(Edition edition, Aim aim, UnitId unit, BigDecimal value) {
    return switch (aim) {
      case Aim.Rate _ ->
          residents(edition, unit)
              .map(residents ->
                  value
                      .multiply(BigDecimal.valueOf(residents))
                      .divide(PERCENT, 0, RoundingMode.HALF_UP)
                      .intValueExact());
      case Aim.Merit _, Aim.Service _ -> Optional.of(value.intValueExact());
    };
  }

  /// Who could carry what is missing, or what there is to share out, by the poor of the first day.
  ///
  /// @param whole households that are shared out
  public static Map<UnitId, Integer> proposed(Cascade cascade, int whole, boolean byGap) {
    var parts = new LinkedHashMap<UnitId, Split.Part>();
    for (var part : cascade.parts()) {
      var most = part.most().orElse(0);
      parts.put(part.unit().id(), new Split.Part(byGap ? part.still() : most, most));
    }
    return Split.of(whole, parts);
  }

  static List<UnitId> below(Cascade cascade) {
    return cascade.parts().stream().map(part -> part.unit().id()).toList();
  }
}
