package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.synthetic.Dice.Stream;
import java.time.LocalDate;
import java.util.List;

/// A household, or a dwelling of collective housing, with what stays true of it all along.
///
/// @param number within its commune, from 1
/// @param seed of all its own dice
record Household(Commune commune, int number, long seed, Home home, List<Person> people) {

  private static final int WORKING_FROM = 16;
  private static final int WORKING_TO = 59;

  /// @param group ethnic group of all its members
  /// @param collective whether it is collective housing, outside every class
  record Home(String village, String group, boolean minority, boolean collective) {}

  /// @param identity the citizen number
  record Person(String name, LocalDate born, boolean female, Relation relation, String identity) {

    int ageOn(LocalDate day) {
      return born.until(day).getYears();
    }
  }

  /// What a person is to the head of the household.
  enum Relation {
    HEAD("chủ hộ"),
    WIFE("vợ"),
    HUSBAND("chồng"),
    CHILD("con"),
    DAUGHTER_IN_LAW("con dâu"),
    SON_IN_LAW("con rể"),
    GRANDCHILD("cháu"),
    FATHER("bố"),
    MOTHER("mẹ"),
    BROTHER("anh"),
    SISTER("chị"),
    YOUNGER("em"),
    RELATIVE("họ hàng"),
    LODGER("cùng ở");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    /// As lists write it.
    String word() {
      return word;
    }
  }

  Household {
    people = List.copyOf(people);
  }

  /// The commune's code and a number: not a number itself, so that no program drops its zeros.
  String code() {
    return commune.code() + (home.collective() ? "-T" : "-") + padded(number, 5);
  }

  static String padded(long number, int digits) {
    var text = Long.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  Person head() {
    return people.getFirst();
  }

  /// Members who were born by the day.
  int personsOn(LocalDate day) {
    return (int) people.stream().filter(person -> !person.born().isAfter(day)).count();
  }

  boolean hasNobodyToWorkOn(LocalDate day) {
    return people.stream()
        .mapToInt(person -> person.ageOn(day))
        .noneMatch(age -> age >= WORKING_FROM && age <= WORKING_TO);
  }

  /// What chance gave the household for good. How often: made up.
  ///
  /// @param deprivedPoor whether, when poor, it is poor by what it lacks; about 6 in 100, as in
  ///   576/QĐ-LĐTBXH of 18 May 2021 for the country
  record Traits(boolean deprivedPoor, boolean disabled, boolean farming, boolean meritIfNotPoor) {}

  Traits traits() {
    var dice = Dice.of(seed, Stream.TRAITS);
    return new Traits(
        dice.chance(58),
        dice.chance(75),
        dice.chance(commune.area() == Area.RURAL ? 880 : 220),
        dice.chance(22));
  }
}
