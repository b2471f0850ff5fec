package chungtay.registry;

import chungtay.law.IdentityStructure;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an identity paper: 9 digits on a CMND, 12 on a CCCD.
///
/// A number that lost its leading zero in a spreadsheet is not one: its reader asks for it again.
public record IdentityNumber(@Personal String digits) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{9}|[0-9]{12}");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}.-]+");
  private static final int SHOWN = 3;

  public IdentityNumber {
    // The message must not repeat the number.
    if (!SHAPE.matcher(digits).matches()) throw new IllegalArgumentException("not 9 or 12 digits");
  }

  /// The number in a text, whatever gaps it is written with; none if it is not one.
  public static Optional<IdentityNumber> in(String text) {
    var digits = GAPS.matcher(text).replaceAll("");
    return SHAPE.matcher(digits).matches()
        ? Optional.of(new IdentityNumber(digits))
        : Optional.empty();
  }

  /// A part of a citizen's number that contradicts what is known of the person.
  public enum Part {
    GENDER,
    YEAR
  }

  /// What of the number contradicts what is known of the person; nothing where nothing does, and
  /// nothing of the digits of a CMND, which tell nothing.
  ///
  /// Such a number is refused: one of the two is wrong, whatever the place, and whoever holds the
  /// card corrects gender or year first.
  public Optional<Part> contradiction(
      IdentityStructure structure, Optional<Member.Gender> gender, Optional<Integer> yearBorn) {
    if (!isOfCitizen(structure)) return Optional.empty();
    var digits = structure.digits();
    var signs = number(digits.place(), digits.centuryAndGender());
    var year = number(digits.place() + digits.centuryAndGender(), digits.yearBorn());
    return structure
        .century(signs)
        .flatMap(century ->
            gender
                .filter(known -> sign(century, known) != signs)
                .map(_ -> Part.GENDER)
                .or(() ->
                    yearBorn
                        .filter(known -> known != century.firstYear() + year)
                        .map(_ -> Part.YEAR)));
  }

  private static int sign(IdentityStructure.Century century, Member.Gender gender) {
    return switch (gender) {
      case MALE -> century.male();
      case FEMALE -> century.female();
    };
  }

  /// Whether it begins with the code of no place that we know of. It is told, and never a reason to
  /// refuse: the codes are from memory, and provinces merge.
  public boolean isUnplaced(IdentityStructure structure) {
    return isOfCitizen(structure)
        && !structure.places().contains(number(0, structure.digits().place()));
  }

  /// Whether its place is 000, which no place has: so numbers of people who were made up are told
  /// from those of citizens.
  public boolean isMadeUp(IdentityStructure structure) {
    return isOfCitizen(structure) && number(0, structure.digits().place()) == 0;
  }

  private boolean isOfCitizen(IdentityStructure structure) {
    return digits.length() == structure.digits().all();
  }

  private int number(int from, int length) {
    return Integer.parseInt(digits, from, from + length, 10);
  }

  /// The last three digits, which people may see.
  public String tail() {
    return digits.substring(digits.length() - SHOWN);
  }

  /// As people may see it.
  public String masked() {
    return "•".repeat(digits.length() - SHOWN) + tail();
  }

  @Override
  public String toString() {
    return masked();
  }
}
