package chungtay.api;

import chungtay.access.Officers;
import chungtay.access.Scope;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.law.Law;
import chungtay.law.PovertyStandard;
import chungtay.place.Places;
import chungtay.place.Residents;
import chungtay.place.Succession;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What every question stands on: its day, its unit, its standard.
@Component
class Basis {

  private final Places places;
  private final Law law;
  private final Standards standards;
  private final WorkingDay workingDay;
  private final Officers officers;

  Basis(Places places, Law law, WorkingDay workingDay, Officers officers) {
    this.officers = officers;
    this.places = places;
    this.law = law;
    this.standards = Standards.of(law);
    this.workingDay = workingDay;
  }

  /// What the token that asks may see on a day, for its purpose.
  Scope scope(LocalDate day) {
    return officers.scope(officers.machine().orElseThrow().purpose(), day);
  }

  Optional<Residents> residents(UnitId unit, LocalDate day) {
    return places.residents(unit, day).filter(counted -> counted.households() > 0);
  }

  /// What a unit went into, up to the day of business.
  List<Succession> successors(UnitId unit) {
    var today = workingDay.today();
    return places.successors(unit).stream().filter(one -> !one.day().isAfter(today)).toList();
  }

  /// The units of the day that is asked for, else of the day of business.
  ///
  /// @throws Refused if the day is no day, lies ahead, or knows no units
  Units units(Asked asked) {
    var today = workingDay.today();
    var day = asked.day().orElse(today);
    if (day.isAfter(today)) {
      throw new Refused(
          ApiRefusal.DAY_NOT_YET, Map.of("day", day.toString(), "today", today.toString()));
    }
    return places.on(day);
  }

  /// The unit that a parameter names by the State's code or by identity, else the province.
  ///
  /// @throws Refused if the day knows no such unit
  static Unit unit(Asked asked, String name, Units units) {
    var text = asked.text(name);
    if (text.isEmpty()) return units.province();
    return units
        .byCode(text.get())
        .or(() -> Asked.uuid(text.get()).map(UnitId::new).flatMap(units::find))
        .orElseThrow(() ->
            new Refused(
                ApiRefusal.UNIT_UNKNOWN,
                Map.of("unit", Asked.brief(text.get()), "day", units.day().toString())));
  }

  /// The standard that is asked for, else the oldest of those in force on the day, as the pages
  /// choose.
  ///
  /// @throws Refused if there is none
  PovertyStandard standard(Asked asked, LocalDate day) {
    var named = asked.text("standard");
    if (named.isPresent()) {
      return law.standards().stream()
          .filter(one -> one.id().value().equals(named.get()))
          .findFirst()
          .orElseThrow(() ->
              new Refused(
                  ApiRefusal.STANDARD_UNKNOWN, Map.of("standard", Asked.brief(named.get()))));
    }
    return inForce(day);
  }

  /// The oldest of those in force on a day.
  ///
  /// @throws Refused if there is none
  PovertyStandard inForce(LocalDate day) {
    return standards.inForce(day).stream()
        .map(Standard::id)
        .findFirst()
        .map(law::standard)
        .orElseThrow(
            () -> new Refused(ApiRefusal.NO_STANDARD_ON_DAY, Map.of("day", day.toString())));
  }
}
