package chungtay.synthetic;

import chungtay.synthetic.Dice.Stream;
import chungtay.synthetic.Household.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Everybody who lives in one commune.
final class Residents {

  /// Numbers are issued by province and begin with 001; nobody can have one that begins with 000.
  private static final String NO_PROVINCE = "000";

  /// Numbers of one gender and year of birth that each commune may give out.
  private static final int NUMBERS_OF_A_COMMUNE = 5_600;

  private static final int NUMBERS = 1_000_000;

  /// Shares no factor with the above, so that every number has one place.
  private static final int SCATTER = 618_033;

  private static final int CENTURY = 2000;

  private final Commune commune;
  private final long seed;
  private final People people;
  private final Villages villages;
  private final Names names;

  Residents(Commune commune, long seed, People people, Villages villages, Names names) {
    this.commune = commune;
    this.seed = seed;
    this.people = people;
    this.villages = villages;
    this.names = names;
  }

  int households() {
    return people.households();
  }

  /// Households, then collective housing.
  int dwellings() {
    return people.dwellings();
  }

  int size(int dwelling) {
    return people.size(dwelling);
  }

  /// In the year that the province's lists begin to count members.
  int yearsOfHead(int dwelling) {
    return 2020 - people.bornYear(people.first(dwelling));
  }

  boolean isMinority(int household) {
    return villages.home(household).minority();
  }

  Household household(int dwelling) {
    var home = villages.home(dwelling);
    var number = 1 + (home.collective() ? dwelling - people.households() : dwelling);
    var own = Dice.seedOf(seed, Stream.HOUSEHOLD, commune.number());
    var householdSeed = Dice.seedOf(own, Stream.HOUSEHOLD, dwelling);
    var family = names.new Family(home.group(), Dice.of(householdSeed, Stream.NAMES));
    List<Person> members = new ArrayList<>();
    for (var person = people.first(dwelling); members.size() < size(dwelling); person++) {
      members.add(person(person, family));
    }
    return new Household(commune, number, householdSeed, home, members);
  }

  private Person person(int person, Names.Family family) {
    var female = people.isFemale(person);
    var relation = people.relation(person);
    return new Person(
        family.next(relation, female),
        LocalDate.ofEpochDay(people.born(person)),
        female,
        relation,
        identity(person));
  }

  /// Twelve digits: province, gender and century, year of birth, number.
  private String identity(int person) {
    var year = people.bornYear(person);
    var gender = (year < CENTURY ? 0 : 2) + (people.isFemale(person) ? 1 : 0);
    long issued = (long) commune.place() * NUMBERS_OF_A_COMMUNE + people.serial(person);
    var first = Math.floorMod(Dice.seedOf(seed, Stream.NAMES, 10 * year + gender), NUMBERS);
    var number = (issued * SCATTER + first) % NUMBERS;
    return NO_PROVINCE + gender + Household.padded(year % 100, 2) + Household.padded(number, 6);
  }
}
