package chungtay.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many persons of each age live in each commune on the day of the census.
///
/// The census tells ages by district. Hostels take the young first; what is left is divided among
/// the communes of the district, so that every district comes out exactly as counted.
final class Ages {

  /// Groups of five years; the last is 85 and older.
  static final int GROUPS = 18;

  static final int YEARS = 5;

  private static final int YOUNGEST_IN_HOSTELS = 3;
  private static final int OLDEST_IN_HOSTELS = 6;

  private final Map<String, int[]> atHome = new TreeMap<>();
  private final Map<String, int[]> inHostels = new TreeMap<>();

  Ages(Table ages, List<Commune> communes) {
    Map<String, int[]> counted = new TreeMap<>();
    for (var row : ages.rows()) {
      var groups = counted.computeIfAbsent(row.text("district_code"), _ -> new int[GROUPS]);
      groups[row.number("age_from") / YEARS] = row.number("persons");
    }
    counted.forEach((district, groups) -> divide(groups, within(communes, district)));
  }

  private static List<Commune> within(List<Commune> communes, String district) {
    return communes.stream().filter(c -> c.district().code().equals(district)).toList();
  }

  private void divide(int[] counted, List<Commune> communes) {
    var left = counted.clone();
    var young = new int[GROUPS];
    for (var group = YOUNGEST_IN_HOSTELS; group <= OLDEST_IN_HOSTELS; group++) {
      young[group] = counted[group];
    }
    for (var commune : communes) {
      inHostels.put(commune.code(), share(commune.inCollectiveHousing(), young));
      subtract(left, inHostels.get(commune.code()));
    }
    for (var commune : communes) {
      atHome.put(commune.code(), share(commune.persons() - commune.inCollectiveHousing(), left));
    }
  }

  /// Takes a share out of the pool, of every group its part; the last share empties it.
  private static int[] share(int persons, int[] pool) {
    var share = Dice.split(persons, 0.5, Arrays.stream(pool).asDoubleStream().toArray());
    subtract(pool, share);
    return share;
  }

  private static void subtract(int[] pool, int[] share) {
    for (var group = 0; group < GROUPS; group++) pool[group] -= share[group];
  }

  /// Persons by age group who live in households; a copy to draw from.
  int[] atHome(Commune commune) {
    return of(atHome, commune);
  }

  /// Persons by age group who live in collective housing; a copy to draw from.
  int[] inHostels(Commune commune) {
    return of(inHostels, commune);
  }

  private static int[] of(Map<String, int[]> groups, Commune commune) {
    var found = groups.get(commune.code());
    if (found == null) throw new IllegalArgumentException("no ages for " + commune.name());
    return found.clone();
  }
}
