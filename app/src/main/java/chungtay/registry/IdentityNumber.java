package chungtay.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an identity paper: 9 digits on a CMND, 12 on a CCCD.
///
/// A number that lost its leading zero in a spreadsheet is not one: its reader asks for it again.
public record IdentityNumber(@Personal String digits) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{9}|[0-9]{12}");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}.-]+");
  private static final int SHOWN = 3;
  private static final int CITIZEN = 12;
  private static final int LAST_PROVINCE = 96;
  private static final int FIRST_COUNTRY = 101;
  private static final int FIRST_CENTURY = 1900;

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

  /// A part of the 12 digits that contradicts.
  public enum Part {
    /// Where the birth was registered: a province or a country.
    PLACE,
    GENDER,
    YEAR
  }

  /// What of the number contradicts itself or what is known of the person; nothing where nothing
  /// does, and nothing of the 9 digits of a CMND, which tell nothing.
  ///
  /// The 12 digits are three for the province or country of registration, one for century and
  /// gender, two for the year of birth and six at random. NĐ 137/2015/NĐ-CP art. 13, TT
  /// 59/2021/TT-BCA art. 4; from memory, to be compared with the acts.
  public Optional<Part> contradiction(Optional<Member.Gender> gender, Optional<Integer> yearBorn) {
    if (digits.length() != CITIZEN) return Optional.empty();
    if (!isPlace(number(0, 3))) return Optional.of(Part.PLACE);
    var century = number(3, 4); // 0 and 1 for those born in 19.., 2 and 3 in 20.., and so on
    var isMale = century % 2 == 0;
    if (gender.filter(known -> isMale != (known == Member.Gender.MALE)).isPresent()) {
      return Optional.of(Part.GENDER);
    }
    var year = FIRST_CENTURY + century / 2 * 100 + number(4, 6);
    return yearBorn.filter(known -> known != year).map(_ -> Part.YEAR);
  }

  private static boolean isPlace(int code) {
    return (code > 0 && code <= LAST_PROVINCE) || code >= FIRST_COUNTRY;
  }

  private int number(int from, int before) {
    return Integer.parseInt(digits, from, before, 10);
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
