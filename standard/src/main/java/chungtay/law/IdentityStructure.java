package chungtay.law;

import java.util.List;
import java.util.Optional;

/// How the number of a citizen is made up: digits for the place where the birth was registered, for
/// century and gender, for the year of birth, and some at random.
///
/// @param centuries with the digit that each has for either gender
public record IdentityStructure(Digits digits, List<Century> centuries, Places places) {

  public IdentityStructure {
    centuries = List.copyOf(centuries);
  }

  /// How many there are of each part, in their order.
  public record Digits(int place, int centuryAndGender, int yearBorn, int random) {

    public Digits {
      if (place < 1 || centuryAndGender < 1 || yearBorn < 1 || random < 1) {
        throw new IllegalArgumentException("a part without digits");
      }
    }

    public int all() {
      return place + centuryAndGender + yearBorn + random;
    }
  }

  /// @param century counted as people do: the 20th began with 1900
  public record Century(int century, int male, int female) {

    private static final int YEARS = 100;

    public Century {
      if (male == female) throw new IllegalArgumentException("one digit for both genders");
    }

    public int firstYear() {
      return (century - 1) * YEARS;
    }
  }

  /// The codes of places, by the ranges in which they lie.
  public record Places(Range provinces, Range countries, Citation source) {

    public boolean contains(int code) {
      return provinces.contains(code) || countries.contains(code);
    }
  }

  /// Both included.
  public record Range(int first, int last) {

    public Range {
      if (first > last) throw new IllegalArgumentException(first + " is above " + last);
    }

    boolean contains(int code) {
      return code >= first && code <= last;
    }
  }

  /// The century that a digit stands for, whatever the gender.
  public Optional<Century> century(int digit) {
    return centuries.stream()
        .filter(one -> one.male() == digit || one.female() == digit)
        .findFirst();
  }
}
