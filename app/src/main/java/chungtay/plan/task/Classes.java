package chungtay.plan.task;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.Agency.Kind;
import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which agencies a plan means where it speaks of a class of them.
@Component
public class Classes {

  /// What the plan of Thái Nguyên lists beside "các sở, ban, ngành" is not among them.
  private static final Set<Kind> DEPARTMENTS = Set.of(Kind.DEPARTMENT);

  private final Agencies agencies;
  private final Places places;

  public Classes(Agencies agencies, Places places) {
    this.agencies = agencies;
    this.places = places;
  }

  /// Whether a class of agencies of the province means one, by its code.
  public boolean contains(AgencyClass of, String code, LocalDate day) {
    return agencies.byCode(code, day).filter(agency -> isIn(of, agency)).isPresent();
  }

  /// An agency that is meant.
  ///
  /// @param unit whose People's Committee it is
  record Meant(AgencyId agency, Optional<UnitId> unit) {

    private static Meant of(Agency agency) {
      return new Meant(agency.id(), agency.unit());
    }
  }

  /// The agencies that are meant, of a plan that is made for a unit, on its day.
  ///
  /// @throws IllegalArgumentException if it names an agency that nobody knows
  List<Meant> meant(ActId act, Assignee assignee, UnitId planned, LocalDate day) {
    return switch (assignee) {
      case Assignee.One one -> List.of(one(act, one.agency(), day));
      case Assignee.Each each -> each(act, each.of(), planned, day);
    };
  }

  /// One committee may be named before anybody else had to know it.
  private Meant one(ActId act, String code, LocalDate day) {
    return Agencies.unitOfCommittee(code)
        .map(unit -> new Meant(agencies.committeeOf(act, unit), Optional.of(unit)))
        .orElseGet(() -> byCode(code, day));
  }

  private Meant byCode(String code, LocalDate day) {
    return agencies
        .byCode(code, day)
        .map(Meant::of)
        .orElseThrow(() -> new IllegalArgumentException("nobody knows the agency " + code));
  }

  private List<Meant> each(ActId act, AgencyClass of, UnitId planned, LocalDate day) {
    var units = places.on(day);
    return switch (of) {
      case PROVINCE_COMMITTEE -> committees(act, List.of(units.province()));
      case DISTRICT_COMMITTEES -> committees(act, below(units, planned, Level.DISTRICT));
      case COMMUNE_COMMITTEES -> committees(act, below(units, planned, Level.COMMUNE));
      case DEPARTMENTS, MASS_ORGANISATIONS ->
          agencies.all(day).stream().filter(agency -> isIn(of, agency)).map(Meant::of).toList();
      case EVERY_AGENCY ->
          Stream.of(
                  AgencyClass.DEPARTMENTS,
                  AgencyClass.DISTRICT_COMMITTEES,
                  AgencyClass.COMMUNE_COMMITTEES,
                  AgencyClass.MASS_ORGANISATIONS)
              .flatMap(part -> each(act, part, planned, day).stream())
              .toList();
      case LOCALITIES, RELATED, COMMUNE_FRONT -> List.of();
    };
  }

  private static boolean isIn(AgencyClass of, Agency agency) {
    return switch (of) {
      case DEPARTMENTS -> DEPARTMENTS.contains(agency.kind());
      case MASS_ORGANISATIONS -> agency.kind() == Kind.MASS_ORGANISATION;
      case EVERY_AGENCY ->
          isIn(AgencyClass.DEPARTMENTS, agency) || isIn(AgencyClass.MASS_ORGANISATIONS, agency);
      case PROVINCE_COMMITTEE,
          DISTRICT_COMMITTEES,
          COMMUNE_COMMITTEES,
          LOCALITIES,
          RELATED,
          COMMUNE_FRONT ->
          false;
    };
  }

  private static List<Unit> below(Units units, UnitId planned, Level level) {
    return units.all(level).stream().filter(unit -> units.within(unit.id(), planned)).toList();
  }

  private List<Meant> committees(ActId act, List<Unit> units) {
    return units.stream()
        .map(unit -> new Meant(agencies.committeeOf(act, unit.id()), Optional.of(unit.id())))
        .toList();
  }

  /// Whether the unit of one committee lies in that of the other.
  boolean isBelow(Meant one, Meant other, LocalDate day) {
    return one.unit().isPresent()
        && other.unit().isPresent()
        && places.on(day).within(one.unit().get(), other.unit().get());
  }
}
