package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.synthetic.Household.Home;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The villages of one commune and who lives in which.
///
/// Neighbours are mostly of one ethnic group, so that a commune has villages of each. The names are
/// put together by chance from parts that are usual there; a real village of the name is a
/// coincidence.
final class Villages {

  private static final int HOUSEHOLDS_OF_A_VILLAGE = 150;
  private static final int FEWEST = 3;

  /// Households of a thousand that do not live among their own.
  private static final int STRAYS = 80;

  private final List<String> groups;
  private final int[] groupOf;
  private final int[] groupOfHostel;
  private final List<String> names;

  Villages(Commune commune, EthnicGroups ethnic, Table nameParts, Dice dice) {
    groups = ethnic.names();
    groupOf = neighbours(ethnic.share(commune, commune.households(), dice), dice);
    groupOfHostel = neighbours(ethnic.share(commune, commune.hostels(), dice), dice);
    var count = Math.max(FEWEST, groupOf.length / HOUSEHOLDS_OF_A_VILLAGE);
    names = new ArrayList<>();
    if (commune.area() == Area.URBAN) {
      for (var i = 1; i <= count; i++) names.add("Tổ dân phố " + i);
    } else {
      nameRural(count, nameParts, dice);
    }
  }

  private static int[] neighbours(int[] dwellings, Dice dice) {
    var all = new int[Arrays.stream(dwellings).sum()];
    var next = 0;
    for (var group = 0; group < dwellings.length; group++) {
      for (var i = 0; i < dwellings[group]; i++) all[next++] = group;
    }
    for (var i = 0; i < all.length; i++) {
      if (!dice.chance(STRAYS)) continue;
      var other = dice.below(all.length);
      var held = all[i];
      all[i] = all[other];
      all[other] = held;
    }
    return all;
  }

  private void nameRural(int count, Table parts, Dice dice) {
    Set<String> taken = new LinkedHashSet<>();
    for (var village = 0; village < count; village++) {
      var middle = (int) ((village + 0.5) * groupOf.length / count);
      var land = groupOf[middle] == 0 ? "plain" : "mountain";
      var name = name(land, parts, dice);
      while (!taken.add(name)) name = name(land, parts, dice);
    }
    names.addAll(taken);
  }

  private static String name(String land, Table parts, Dice dice) {
    return "Xóm " + part("first", land, parts, dice) + " " + part("second", land, parts, dice);
  }

  private static String part(String part, String land, Table parts, Dice dice) {
    var choice =
        parts.rows().stream()
            .filter(row -> row.text("part").equals(part) && row.text("land").equals(land))
            .toList();
    return choice.get(dice.below(choice.size())).text("name");
  }

  /// Collective housing, numbered after the households, is spread over the villages.
  Home home(int dwelling) {
    var hostel = dwelling - groupOf.length;
    if (hostel >= 0) return home(names.get(hostel % names.size()), groupOfHostel[hostel], true);
    var village = (int) ((long) dwelling * names.size() / groupOf.length);
    return home(names.get(village), groupOf[dwelling], false);
  }

  private Home home(String village, int group, boolean collective) {
    return new Home(village, groups.get(group), group != 0, collective);
  }
}
