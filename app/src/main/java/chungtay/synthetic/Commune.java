package chungtay.synthetic;

import chungtay.classification.Area;
import java.util.List;

/// A commune as the census of 1 April 2019 counted it, in the bounds of 2021.
///
/// @param place its place among all communes by code
/// @param sizes households of one person, of two, … of six, of seven or more
record Commune(
    int place,
    String code,
    String name,
    District district,
    Area area,
    int persons,
    List<Integer> sizes) {

  /// The last of the census sizes is open: seven persons or more.
  static final int LARGE = 7;

  /// A hostel holds about so many.
  private static final int BEDS = 90;

  /// As lists write them.
  record District(String code, String name) {}

  Commune {
    sizes = List.copyOf(sizes);
  }

  /// @param unit from the units of 2021
  /// @param residents from the census
  static Commune of(int place, Table.Row unit, District district, Table.Row residents) {
    var sizes =
        List.of("size_1", "size_2", "size_3", "size_4", "size_5", "size_6", "size_7_plus").stream()
            .map(residents::number)
            .toList();
    return new Commune(
        place,
        unit.text("code"),
        unit.text("name"),
        district,
        Area.valueOf(unit.text("area")),
        residents.number("persons"),
        sizes);
  }

  int number() {
    return Integer.parseInt(code);
  }

  int households() {
    return sizes.stream().mapToInt(Integer::intValue).sum();
  }

  /// Persons left over when every large household holds just seven.
  private int beyond() {
    var held = 0;
    for (var size = 1; size <= LARGE; size++) held += size * sizes.get(size - 1);
    return persons - held;
  }

  /// Persons of large households beyond the seventh.
  ///
  /// As many as 1.5 a household are believed. Where there are more, most of them are workers and
  /// students in hostels, and the large households get 0.6 each, as they have elsewhere.
  int beyondSeven() {
    var large = sizes.getLast();
    return 2 * beyond() <= 3 * large ? beyond() : 6 * large / 10;
  }

  /// Persons whom households of the census sizes cannot hold.
  int inCollectiveHousing() {
    return beyond() - beyondSeven();
  }

  int hostels() {
    return (inCollectiveHousing() + BEDS - 1) / BEDS;
  }
}
