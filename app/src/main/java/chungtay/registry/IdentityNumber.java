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
