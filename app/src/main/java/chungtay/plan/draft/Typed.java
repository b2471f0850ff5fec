package chungtay.plan.draft;

import chungtay.plan.document.Due;
import chungtay.refusal.Refused;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What officers type, made into values.
public final class Typed {

  public static final int LINE_AT_MOST = 500;
  public static final int TEXT_AT_MOST = 4000;

  private static final int SHOWN_AT_MOST = 60;
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,6})?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d{2}");

  private Typed() {}

  /// On one line, without blanks around it and signs that nobody sees.
  ///
  /// @throws Refused if it is too long
  public static String line(String text) {
    return atMost(plain(text).replaceAll("\\s+", " ").strip(), LINE_AT_MOST);
  }

  /// @throws Refused if it is too long
  public static String text(String text) {
    return atMost(plain(text).replaceAll("\\s+", " ").strip(), TEXT_AT_MOST);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n\\t ]]", " ");
  }

  private static String atMost(String text, int most) {
    if (text.length() <= most) return text;
    throw new Refused(
        DraftRefusal.TYPED_TOO_LONG,
        Map.of("field", shown(text), "atMost", Integer.toString(most)));
  }

  /// Cut, where it is too long to be said in a refusal.
  public static String shown(String text) {
    return text.length() > SHOWN_AT_MOST ? text.substring(0, SHOWN_AT_MOST) + "…" : text;
  }

  /// @param text as `Due.text` writes it
  /// @throws Refused if it says by when in no way that is known
  public static Optional<Due> due(String text) {
    if (text.isBlank()) return Optional.empty();
    try {
      return Optional.of(Due.parse(text.strip()));
    } catch (IllegalArgumentException unreadable) {
      throw DraftRefusal.DUE_UNREADABLE.refused("text", shown(text));
    }
  }

  /// @throws Refused if it is no day
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException unreadable) {
      throw DraftRefusal.DAY_UNREADABLE.refused("text", shown(text));
    }
  }

  /// @throws Refused if it is no year
  static int year(String text) {
    if (!YEAR.matcher(text.strip()).matches()) {
      throw DraftRefusal.YEARS_UNREADABLE.refused("text", shown(text));
    }
    return Integer.parseInt(text.strip());
  }

  /// As people write numbers: dots between the thousands, a comma before the decimals.
  ///
  /// @throws Refused if it is no number
  public static Optional<BigDecimal> number(String text) {
    var typed = text.strip();
    if (typed.isEmpty()) return Optional.empty();
    if (THOUSANDS.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
    }
    if (NUMBER.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(',', '.')));
    }
    throw DraftRefusal.NUMBER_UNREADABLE.refused("text", shown(typed));
  }
}
