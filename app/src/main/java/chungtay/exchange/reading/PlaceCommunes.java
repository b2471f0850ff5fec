package chungtay.exchange.reading;

import chungtay.exchange.value.Complaint;
import chungtay.exchange.value.DayReader;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.Said;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.wording.SearchKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds communes among the units of the day that a list speaks of.
///
/// A list names few places many times, so what was found is remembered for as long as it is read.
public final class PlaceCommunes implements Communes {

  private static final int CODE_DIGITS = 5;
  private static final int SLIPS_AT_MOST = 2;

  private final Places places;
  private final Map<Asked, Said<Commune>> found = new HashMap<>();

  private record Asked(Named named, LocalDate day) {}

  public PlaceCommunes(Places places) {
    this.places = places;
  }

  @Override
  public Said<Commune> find(Named named, LocalDate day) {
    return found.computeIfAbsent(new Asked(named, day), asked -> on(named, day));
  }

  private Said<Commune> on(Named named, LocalDate day) {
    try {
      return in(places.on(day), named);
    } catch (Refused _) {
      return Said.wrong(Fault.NO_LAW_IN_FORCE, "", DayReader.written(day));
    }
  }

  private Said<Commune> in(Units units, Named named) {
    if (named.code().isEmpty() && named.commune().isEmpty()) return Said.nothing();
    var province = units.province();
    if (!named.province().isEmpty()
        && units.named(province.id(), Level.PROVINCE, named.province()).isEmpty()) {
      return Said.wrong(Complaint.of(Fault.PROVINCE_OTHER).suggesting(province.name()));
    }
    if (named.district().isEmpty() && named.districtCode().isEmpty()) {
      return in(units, province, named);
    }
    return district(units, named)
        .map(district -> in(units, district, named))
        .orElseGet(
            () -> Said.wrong(Fault.DISTRICT_UNKNOWN, named.district() + named.districtCode()));
  }

  private static Optional<Unit> district(Units units, Named named) {
    if (!named.districtCode().isEmpty()) {
      return units.byCode(named.districtCode()).filter(unit -> unit.level() == Level.DISTRICT);
    }
    return units.named(units.province().id(), Level.DISTRICT, named.district()).stream()
        .findFirst();
  }

  private Said<Commune> in(Units units, Unit within, Named named) {
    var found = named.code().isEmpty() ? byName(units, within, named) : byCode(units, named);
    return found.then(unit -> {
      if (units.within(unit.id(), within.id())) return commune(unit);
      var actual = units.ancestor(unit.id(), Level.DISTRICT).map(Unit::name).orElse("");
      return Said.wrong(Fault.COMMUNE_IN_OTHER_DISTRICT, unit.name(), actual, within.name());
    });
  }

  private static Said<Commune> commune(Unit unit) {
    return Said.value(new Commune(unit.id(), unit.area().orElseThrow()));
  }

  private Said<Unit> byCode(Units units, Named named) {
    var unit = communeOf(units, named.code());
    if (unit.isPresent()) return checkName(units, unit.get(), named);
    var padded = "0".repeat(Math.max(0, CODE_DIGITS - named.code().length())) + named.code();
    var meant = communeOf(units, padded);
    if (meant.isPresent()) {
      var lost =
          Complaint.of(Fault.COMMUNE_LOST_ZERO, padded, meant.get().name()).suggesting(padded);
      return goesBy(units, meant.get(), named.commune())
          ? new Said.Noted<>(meant.get(), Complaint.of(Fault.ZERO_RESTORED).suggesting(padded))
          : Said.wrong(lost);
    }
    var ended = ended(units, named.commune());
    if (ended.isPresent()) return Said.wrong(ended.get());
    var byName = units.named(units.province().id(), Level.COMMUNE, named.commune());
    var code = byName.size() == 1 ? byName.getFirst().code().orElse("") : "";
    return Said.wrong(Complaint.of(Fault.COMMUNE_CODE_UNKNOWN, named.code()).suggesting(code));
  }

  private static Optional<Unit> communeOf(Units units, String code) {
    return units.byCode(code).filter(unit -> unit.level() == Level.COMMUNE);
  }

  private Said<Unit> checkName(Units units, Unit unit, Named named) {
    if (named.commune().isEmpty() || goesBy(units, unit, named.commune())) return Said.value(unit);
    var ended = ended(units, named.commune());
    return Said.wrong(
        ended.orElseGet(() ->
            Complaint.of(Fault.COMMUNE_NAME_DIFFERS, named.code(), unit.name(), named.commune())
                .suggesting(unit.name())));
  }

  private static boolean goesBy(Units units, Unit unit, String name) {
    return !name.isEmpty() && units.named(unit.id(), Level.COMMUNE, name).contains(unit);
  }

  private Said<Unit> byName(Units units, Unit within, Named named) {
    var here = units.named(within.id(), Level.COMMUNE, named.commune());
    if (here.size() == 1) return Said.value(here.getFirst());
    if (here.size() > 1) {
      return Said.wrong(Fault.COMMUNE_AMBIGUOUS, named.commune(), districts(units, here));
    }
    var ended = ended(units, named.commune());
    if (ended.isPresent()) return Said.wrong(ended.get());
    var elsewhere = units.named(units.province().id(), Level.COMMUNE, named.commune());
    if (!elsewhere.isEmpty()) return Said.value(elsewhere.getFirst());
    return Said.wrong(
        Complaint.of(Fault.COMMUNE_UNKNOWN, named.commune(), within.name())
            .suggesting(nearest(units, within, named.commune())));
  }

  private static String districts(Units units, List<Unit> communes) {
    return String.join(
        ", ",
        communes.stream()
            .flatMap(commune -> units.ancestor(commune.id(), Level.DISTRICT).stream())
            .map(Unit::name)
            .toList());
  }

  /// The complaint about a commune that went into others before the day, or came to be after it.
  private Optional<Complaint> ended(Units units, String name) {
    if (name.isEmpty()) return Optional.empty();
    return places.formerly(Level.COMMUNE, name, units.day()).stream()
        .map(unit -> successors(units, unit))
        .filter(successors -> !successors.isEmpty())
        .findFirst()
        .map(successors ->
            Complaint.of(Fault.COMMUNE_ENDED, name, String.join(", ", successors))
                .suggesting(successors.size() == 1 ? successors.getFirst() : ""));
  }

  private List<String> successors(Units units, Unit former) {
    return places.successorsOn(former.id(), units.day()).keySet().stream()
        .flatMap((UnitId id) -> units.find(id).stream())
        .map(Unit::name)
        .sorted()
        .toList();
  }

  /// The commune whose name is but a slip or two away; empty if none is.
  private static String nearest(Units units, Unit within, String name) {
    var key = SearchKey.of(name);
    return units.all(Level.COMMUNE).stream()
        .filter(unit -> units.within(unit.id(), within.id()))
        .min(Comparator.comparingInt(unit -> Slips.between(unit, key)))
        .filter(unit -> Slips.between(unit, key) <= SLIPS_AT_MOST)
        .map(Unit::name)
        .orElse("");
  }
}
