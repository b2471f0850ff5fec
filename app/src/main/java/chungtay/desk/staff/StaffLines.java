package chungtay.desk.staff;

import chungtay.access.Acting;
import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Role;
import chungtay.access.entry.KeepingStaff;
import chungtay.access.entry.Newcomer;
import chungtay.access.entry.Newcomer.Duty;
import chungtay.access.entry.Newcomer.Employer;
import chungtay.access.entry.Newcomer.Term;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import chungtay.wording.SearchKey;
import chungtay.wording.WorkingDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads people who are to work here from lines as they are copied out of a spreadsheet: sign-in
/// name, full name, role, agency, area.
@Component
class StaffLines {

  /// All communes and some more; a longer list is sent in parts.
  static final int AT_MOST = 500;

  private static final List<String> SEPARATORS = List.of("\t", ";");

  /// Nobody is appointed beyond it; later is a slip of the finger.
  private static final int LAST_YEAR = 2200;

  private static final Set<Role> OF_VILLAGES = Set.of(Role.VILLAGE_HEAD, Role.VILLAGE_SURVEYOR);

  private static final Set<Role> OF_COMMITTEES =
      Set.of(
          Role.VILLAGE_HEAD,
          Role.VILLAGE_SURVEYOR,
          Role.COLLABORATOR,
          Role.COMMUNE_OFFICER,
          Role.COMMUNE_LEADER,
          Role.DISTRICT_OFFICER,
          Role.DISTRICT_LEADER);

  private final Places places;
  private final Agencies agencies;
  private final KeepingStaff staff;
  private final WorkingDay workingDay;

  StaffLines(Places places, Agencies agencies, KeepingStaff staff, WorkingDay workingDay) {
    this.places = places;
    this.agencies = agencies;
    this.staff = staff;
    this.workingDay = workingDay;
  }

  /// What was understood of some lines, and every fault in them.
  ///
  /// @param all empty where there is a fault
  record Read(List<Newcomer> all, List<Fault> faults) {}

  /// @param line counted from one; 0 for the list as a whole
  record Fault(int line, Refused why) {}

  /// Reads all lines, or says of each what is wrong with it; a line of headings is passed over.
  Read read(String text, Say say) {
    var all = new ArrayList<Newcomer>();
    var faults = new ArrayList<Fault>();
    var names = new HashSet<String>();
    var lines = text.strip().lines().toList();
    for (var at = 0; at < lines.size(); at++) {
      var cells = cells(lines.get(at));
      if (cells.stream().allMatch(String::isEmpty) || isHeading(cells, say)) continue;
      try {
        var one = newcomer(cells, say);
        if (!names.add(one.login())) throw StaffRefusal.NAMED_TWICE.of(one.login());
        staff.check(one.login());
        all.add(one);
      } catch (Refused why) {
        faults.add(new Fault(at + 1, why));
      }
    }
    if (all.size() > AT_MOST) faults.add(ofAll(StaffRefusal.LIST_TOO_LONG));
    if (all.isEmpty() && faults.isEmpty()) faults.add(ofAll(StaffRefusal.LIST_EMPTY));
    return new Read(faults.isEmpty() ? all : List.of(), faults);
  }

  private static Fault ofAll(StaffRefusal why) {
    return new Fault(0, why.of(String.valueOf(AT_MOST)));
  }

  /// The first of the separators that a line holds parts it; the others may stand in a cell.
  private static List<String> cells(String line) {
    var separator = SEPARATORS.stream().filter(line::contains).findFirst().orElse(",");
    return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
  }

  private static boolean isHeading(List<String> cells, Say say) {
    return SearchKey.of(cells.getFirst()).equals(SearchKey.of(say.of("desk.staff.login")));
  }

  private Newcomer newcomer(List<String> cells, Say say) {
    if (cells.size() != 5) throw StaffRefusal.LINE_UNREADABLE.of(String.valueOf(cells.size()));
    if (cells.get(1).isEmpty()) throw StaffRefusal.NAME_MISSING.of(cells.getFirst());
    var login = cells.getFirst().toLowerCase(Locale.ROOT);
    return new Newcomer(login, cells.get(1), duty(cells.subList(2, 5), Term.OPEN, say));
  }

  /// Reads role, agency and area.
  ///
  /// @throws Refused saying what cannot be read
  Duty duty(List<String> cells, Term term, Say say) {
    var role = role(cells.getFirst(), say);
    var agency = cells.get(1);
    var areas = areas(cells.get(2));
    if (!OF_COMMITTEES.contains(role)) {
      if (agency.isEmpty()) throw StaffRefusal.AGENCY_MISSING.of(say.of(key(role)));
      return new Duty(role, new Employer.Known(agency(agency)), areas, term);
    }
    if (areas.isEmpty()) throw StaffRefusal.AREA_MISSING.of(say.of(key(role)));
    var committee = committeeOf(role, areas, say);
    if (!agency.isEmpty()) return new Duty(role, new Employer.Known(agency(agency)), areas, term);
    // In one's own unit one works as the committee does, mergers included.
    var isWhole = areas.equals(Set.of(committee));
    return new Duty(role, new Employer.CommitteeOf(committee), isWhole ? Set.of() : areas, term);
  }

  /// Reads how a post is held that begins today.
  ///
  /// @param until the last day; empty as long as nobody knows
  /// @throws Refused if nobody signs like this, there is no such day, or it is past
  Term term(String acting, String until) {
    var how = acting.isEmpty() ? Optional.<Acting>empty() : Optional.of(acting(acting));
    if (until.isEmpty()) return new Term(how, Optional.empty());
    return new Term(how, Optional.of(day(until).plusDays(1)));
  }

  private static Acting acting(String text) {
    return Arrays.stream(Acting.values())
        .filter(acting -> acting.name().equals(text))
        .findFirst()
        .orElseThrow(() -> StaffRefusal.ACTING_UNKNOWN.of(text));
  }

  private LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() > LAST_YEAR) throw StaffRefusal.DAY_UNREADABLE.of(text);
      if (day.isBefore(workingDay.today())) throw StaffRefusal.DAY_PAST.of(text);
      return day;
    } catch (DateTimeException _) {
      throw StaffRefusal.DAY_UNREADABLE.of(text);
    }
  }

  private static String key(Role role) {
    return "access.role." + role;
  }

  private static Role role(String text, Say say) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equalsIgnoreCase(text) || same(say.of(key(role)), text))
        .findFirst()
        .orElseThrow(() -> StaffRefusal.ROLE_UNKNOWN.of(text));
  }

  private static boolean same(String one, String other) {
    return SearchKey.of(one).equals(SearchKey.of(other));
  }

  private AgencyId agency(String text) {
    return agencies.all(workingDay.today()).stream()
        .filter(one -> isNamed(one, text))
        .map(Agency::id)
        .findFirst()
        .orElseThrow(() -> StaffRefusal.AGENCY_UNKNOWN.of(text));
  }

  private static boolean isNamed(Agency agency, String text) {
    return agency.code().equalsIgnoreCase(text)
        || same(agency.shortName().vi(), text)
        || same(agency.name().vi(), text)
        || same(agency.name().en(), text);
  }

  /// Units by their codes, with blanks between them; a village as the code of its commune, a slash,
  /// and its name.
  private Set<UnitId> areas(String text) {
    if (text.isEmpty()) return Set.of();
    if (text.contains("/")) return Set.of(village(text));
    return Arrays.stream(text.split("[\\s,]+"))
        .map(code -> unit(code).id())
        .collect(Collectors.toSet());
  }

  private UnitId village(String text) {
    var parts = text.split("/", 2);
    var commune = unit(parts[0].strip());
    return places
        .villageNamed(commune.id(), parts[1].strip(), workingDay.today())
        .map(Unit::id)
        .orElseThrow(() -> StaffRefusal.VILLAGE_UNKNOWN.of(text));
  }

  private Unit unit(String code) {
    return places
        .on(workingDay.today())
        .byCode(code)
        .orElseThrow(() -> StaffRefusal.AREA_UNKNOWN.of(code));
  }

  /// The committee of the tier at which the role works; all areas lie in its unit. So whoever
  /// follows communes for a district works for the district.
  private UnitId committeeOf(Role role, Set<UnitId> areas, Say say) {
    var units = places.on(workingDay.today());
    var committees =
        areas.stream()
            .map(area -> units.ancestor(area, tier(role)).map(Unit::id))
            .collect(Collectors.toSet());
    if (OF_VILLAGES.contains(role) && !areas.stream().allMatch(area -> isVillage(units, area))) {
      throw StaffRefusal.AREA_TOO_WIDE.of(say.of(key(role)));
    }
    if (committees.size() > 1) throw StaffRefusal.AREAS_APART.of(say.of(key(role)));
    return committees
        .iterator()
        .next()
        .orElseThrow(() -> StaffRefusal.AREA_TOO_WIDE.of(say.of(key(role))));
  }

  private static boolean isVillage(Units units, UnitId area) {
    return units.find(area).filter(unit -> unit.level() == Level.VILLAGE).isPresent();
  }

  private static Level tier(Role role) {
    return role == Role.DISTRICT_OFFICER || role == Role.DISTRICT_LEADER
        ? Level.DISTRICT
        : Level.COMMUNE;
  }

  /// A line for an officer of each commune, to be filled in with their names.
  String communes(Say say) {
    var units = places.on(workingDay.today());
    var role = say.of(key(Role.COMMUNE_OFFICER));
    return units.all(Level.COMMUNE).stream()
        .flatMap(unit -> unit.code().stream().map(code -> line(unit, code, role)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Unit unit, String code, String role) {
    var login = SearchKey.of(unit.shortName()).replaceAll("[^a-z0-9]+", "-") + "-" + code;
    return String.join("\t", login, unit.name(), role, "", code);
  }
}
