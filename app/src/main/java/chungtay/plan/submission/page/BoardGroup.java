package chungtay.plan.submission.page;

import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Agencies that stand together on the board: those of the province, those of the districts, and
/// the communes of each district.
///
/// @param id in addresses and forms
/// @param units whose committees they are; of communes their district too
record BoardGroup(
    String id, String level, String title, List<AgencyId> agencies, Set<UnitId> units) {

  static final String PROVINCE = "province";
  static final String DISTRICT = "district";
  static final String COMMUNE = "commune";
  static final List<String> LEVELS = List.of(PROVINCE, DISTRICT, COMMUNE);

  BoardGroup {
    agencies = List.copyOf(agencies);
    units = Set.copyOf(units);
  }

  boolean holds(UnitId unit) {
    return units.contains(unit);
  }

  /// In the order of the tree.
  static List<BoardGroup> of(Say say, Collection<Agency> all, Units units) {
    var departments = new ArrayList<Agency>();
    var byUnit = new HashMap<UnitId, Agency>();
    for (var agency : all) {
      agency
          .unit()
          .ifPresentOrElse(unit -> byUnit.put(unit, agency), () -> departments.add(agency));
    }
    departments.sort(Comparator.comparing(agency -> agency.shortName().in(say.language())));
    var groups = new ArrayList<BoardGroup>();
    groups.add(
        new BoardGroup(
            PROVINCE,
            PROVINCE,
            say.of("plan.board.in.province"),
            departments.stream().map(Agency::id).toList(),
            Set.of()));
    var districts = units.all(Level.DISTRICT);
    groups.add(
        new BoardGroup(
            DISTRICT,
            DISTRICT,
            say.of("plan.board.in.district"),
            committees(districts, byUnit),
            Set.of()));
    for (var district : districts) {
      var communes = units.children(district.id());
      var ids = new ArrayList<UnitId>(communes.stream().map(Unit::id).toList());
      ids.add(district.id());
      groups.add(
          new BoardGroup(
              district.id().value().toString(),
              COMMUNE,
              say.of("plan.board.communes", district.name()),
              committees(communes, byUnit),
              Set.copyOf(ids)));
    }
    return groups.stream().filter(group -> !group.agencies().isEmpty()).toList();
  }

  private static List<AgencyId> committees(List<Unit> units, Map<UnitId, Agency> byUnit) {
    return units.stream()
        .flatMap(unit -> Optional.ofNullable(byUnit.get(unit.id())).stream())
        .map(Agency::id)
        .toList();
  }
}
