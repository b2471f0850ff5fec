package chungtay.synthetic;

import chungtay.synthetic.Household.Relation;

/// The persons of one commune, household after household, those in collective housing last.
///
/// Plain arrays: the whole province has 1.3 million persons, and most of them never leave them.
final class People {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2019;

  private final int households;
  private final int[] firstOf;
  private final int[] born;
  private final int[] bornYear;
  private final boolean[] female;
  private final Relation[] relation;
  private final int[] serial;
  private final int[][] serials = new int[2][LAST_YEAR - FIRST_YEAR + 1];
  private int dwellings;
  private int persons;

  People(int households, int dwellings, int persons) {
    this.households = households;
    firstOf = new int[households + dwellings + 1];
    born = new int[persons];
    bornYear = new int[persons];
    female = new boolean[persons];
    relation = new Relation[persons];
    serial = new int[persons];
  }

  void add(BirthDay day, boolean isFemale, Relation toTheHead) {
    born[persons] = day.epochDay();
    bornYear[persons] = day.year();
    female[persons] = isFemale;
    relation[persons] = toTheHead;
    serial[persons] = serials[isFemale ? 1 : 0][day.year() - FIRST_YEAR]++;
    persons++;
  }

  void endOfDwelling() {
    dwellings++;
    firstOf[dwellings] = persons;
  }

  /// A day, with its year at hand.
  record BirthDay(int epochDay, int year) {}

  int households() {
    return households;
  }

  /// Households, then the dwellings of collective housing.
  int dwellings() {
    return dwellings;
  }

  int first(int dwelling) {
    return firstOf[dwelling];
  }

  int size(int dwelling) {
    return firstOf[dwelling + 1] - firstOf[dwelling];
  }

  int born(int person) {
    return born[person];
  }

  int bornYear(int person) {
    return bornYear[person];
  }

  boolean isFemale(int person) {
    return female[person];
  }

  Relation relation(int person) {
    return relation[person];
  }

  /// Tells apart those of one commune, one gender and one year of birth.
  int serial(int person) {
    return serial[person];
  }
}
