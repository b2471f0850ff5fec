package chungtay.synthetic;

import chungtay.synthetic.Household.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes families of a commune's households and ages.
///
/// Every age that the census counted is used up exactly: a family asks for the ages it would like,
/// and gets the nearest that are left. What two persons are to each other follows from their ages.
final class Families {

  /// How readily a person of an age group heads a household; nobody does below fifteen.
  private static final int[] HEADS = {
    0, 0, 0, 1, 20, 110, 240, 320, 360, 380, 400, 410, 420, 400, 380, 350, 300, 200
  };

  /// The same for who lives alone: the young in town, and the old.
  private static final int[] ALONE = {
    0, 0, 0, 6, 90, 110, 80, 70, 70, 80, 110, 160, 240, 320, 420, 480, 480, 400
  };

  /// How well an age serves that is so many groups away from the one asked for.
  private static final int[] NEARNESS = {1000, 450, 120, 30, 8, 2, 1};

  private final Dice dice;
  private final Commune commune;
  private final int[] ages;

  /// @param ages persons at home by age group, used up
  Families(Commune commune, int[] ages, Dice dice) {
    this.commune = commune;
    this.ages = ages;
    this.dice = dice;
  }

  People settle(int[] inHostels) {
    var sizes = sizes();
    var hostels = hostels();
    var heads = new int[sizes.length];
    for (var i = 0; i < sizes.length; i++) heads[i] = take(sizes[i] == 1 ? ALONE : HEADS);
    var people = new People(sizes.length, hostels.length, commune.persons());
    for (var i = 0; i < sizes.length; i++) {
      new Family(sizes[i], heads[i]).join(people);
    }
    for (var persons : hostels) fill(people, persons, inHostels);
    return people;
  }

  private int[] sizes() {
    var large = commune.sizes().getLast();
    var beyond = large == 0 ? new int[0] : beyondSeven(large);
    var sizes = new int[commune.households()];
    var next = 0;
    for (var size = 1; size <= Commune.LARGE; size++) {
      for (var i = 0; i < commune.sizes().get(size - 1); i++) {
        sizes[next++] = size < Commune.LARGE ? size : size + beyond[i];
      }
    }
    dice.shuffle(sizes);
    return sizes;
  }

  private int[] beyondSeven(int large) {
    var beyond = new int[large];
    for (var i = 0; i < commune.beyondSeven(); i++) beyond[dice.below(large)]++;
    return beyond;
  }

  private int[] hostels() {
    if (commune.hostels() == 0) return new int[0];
    var equal = new double[commune.hostels()];
    Arrays.fill(equal, 1);
    return Dice.split(commune.inCollectiveHousing(), 0.5, equal);
  }

  private void fill(People people, int persons, int[] inHostels) {
    for (var i = 0; i < persons; i++) {
      var group = dice.pick(inHostels);
      inHostels[group]--;
      people.add(birthDay(group), dice.chance(560), i == 0 ? Relation.HEAD : Relation.LODGER);
    }
    people.endOfDwelling();
  }

  /// Takes somebody of the ages that are left, by readiness.
  private int take(int[] readiness) {
    var weights = new int[Ages.GROUPS];
    var sum = 0;
    for (var group = 0; group < Ages.GROUPS; group++) {
      weights[group] = ages[group] * readiness[group];
      sum += weights[group];
    }
    var group = dice.pick(sum > 0 ? weights : ages);
    ages[group]--;
    return group;
  }

  /// Takes somebody as near as possible to an age group.
  private int takeNear(int wanted) {
    var readiness = new int[Ages.GROUPS];
    for (var group = 0; group < Ages.GROUPS; group++) {
      readiness[group] = NEARNESS[Math.min(Math.abs(group - wanted), NEARNESS.length - 1)];
    }
    return take(readiness);
  }

  /// The oldest group is open; so many years of it are used.
  private static final int OLDEST_YEARS = 11;

  private static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

  /// By age group, the first and the last day of birth.
  private static final long[] OLDEST = new long[Ages.GROUPS];

  private static final long[] YOUNGEST = new long[Ages.GROUPS];

  static {
    for (var group = 0; group < Ages.GROUPS; group++) {
      var years = group == Ages.GROUPS - 1 ? OLDEST_YEARS : Ages.YEARS;
      var youngest = CENSUS.minusYears((long) group * Ages.YEARS);
      YOUNGEST[group] = youngest.toEpochDay();
      OLDEST[group] = youngest.minusYears(years).toEpochDay() + 1;
    }
  }

  private People.BirthDay birthDay(int group) {
    var day = LocalDate.ofEpochDay(dice.between(OLDEST[group], YOUNGEST[group]));
    return new People.BirthDay((int) day.toEpochDay(), day.getYear());
  }

  /// One household, as it finds its members.
  private final class Family {

    private static final int GENERATION = 5;
    private static final int OLD = 11;
    private static final int ADULT = 4;

    private final int size;
    private final int head;
    private final boolean headIsFemale;
    private final List<Kin> kin = new ArrayList<>();

    private Family(int size, int head) {
      this.size = size;
      this.head = head;
      headIsFemale = dice.chance(size == 1 ? 620 : 260);
    }

    void join(People people) {
      var day = birthDay(head);
      people.add(day, headIsFemale, Relation.HEAD);
      var ties = new Ties(headIsFemale, day.epochDay());
      choose();
      for (var relative : kin) {
        var born = birthDay(relative.group());
        var female = isFemale(relative.wish());
        people.add(born, female, ties.of(relative.wish(), born.epochDay(), female));
      }
      people.endOfDwelling();
    }

    private boolean isFemale(Wish wish) {
      return switch (wish) {
        case SPOUSE -> !headIsFemale;
        case IN_LAW -> dice.chance(850);
        case CHILD, GRANDCHILD -> dice.chance(485);
        case PARENT -> dice.chance(600);
      };
    }

    private void choose() {
      if (size > 1 && dice.chance(size == 2 ? 600 : 880)) {
        seek(Wish.SPOUSE, Math.max(ADULT, head + dice.pick(250, 600, 150) - 1));
      }
      var parents = head < OLD && size >= GENERATION && dice.chance(550) ? 1 + dice.below(2) : 0;
      while (kin.size() < size - 1 - parents) {
        if (head >= OLD) seekYounger();
        else seek(Wish.CHILD, Math.max(0, head - GENERATION + dice.below(2) - dice.below(2)));
      }
      while (kin.size() < size - 1) {
        seek(Wish.PARENT, Math.min(Ages.GROUPS - 1, head + GENERATION));
      }
    }

    /// An old head lives with a grown child, the child's wife or husband, and their children.
    private void seekYounger() {
      var grown = kin.stream().filter(k -> k.wish() != Wish.SPOUSE).count();
      if (grown == 0) seek(Wish.CHILD, head - GENERATION);
      else if (grown == 1 && dice.chance(650)) seek(Wish.IN_LAW, head - GENERATION);
      else seek(Wish.GRANDCHILD, Math.max(0, head - 2 * GENERATION - dice.below(2)));
    }

    private void seek(Wish wish, int group) {
      kin.add(new Kin(wish, takeNear(group)));
    }
  }

  private record Kin(Wish wish, int group) {}

  /// What a family looks for.
  enum Wish {
    SPOUSE,
    CHILD,
    IN_LAW,
    GRANDCHILD,
    PARENT
  }
}
