package chungtay.wording;

import chungtay.law.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The one way that numbers, points, money and days are written, in one language.
public final class Format {

  private static final Format VIETNAMESE = new Format(Language.VI);
  private static final Format ENGLISH = new Format(Language.EN);

  private final Language language;
  private final DecimalFormatSymbols signs;
  private final DateTimeFormatter days;
  private final DateTimeFormatter yearly;
  private final DateTimeFormatter hours = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private final DateTimeFormatter seconds = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Format(Language language) {
    this.language = language;
    signs = new DecimalFormatSymbols(Locale.ROOT);
    signs.setDecimalSeparator(language == Language.VI ? ',' : '.');
    signs.setGroupingSeparator(language == Language.VI ? '.' : ',');
    signs.setMinusSign('−');
    days =
        language == Language.VI
            ? DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
            : DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    yearly =
        language == Language.VI
            ? DateTimeFormatter.ofPattern("d/M", Locale.ROOT)
            : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  }

  public static Format of(Language language) {
    return switch (language) {
      case VI -> VIETNAMESE;
      case EN -> ENGLISH;
    };
  }

  /// 1.234 in Vietnamese, 1,234 in English.
  public String count(long number) {
    return new DecimalFormat("#,##0", signs).format(number);
  }

  /// A share of the whole in percent, without the sign: 0.0336 is "3,36".
  public String rate(double ratio) {
    return twoDecimals(BigDecimal.valueOf(ratio).movePointRight(2));
  }

  /// Percentage points, never called percent: 0.29 is "0,29".
  public String points(double percentagePoints) {
    return twoDecimals(BigDecimal.valueOf(percentagePoints));
  }

  /// Whole đồng with their unit.
  public String money(long dong) {
    return switch (language) {
      case VI -> count(dong) + " đồng";
      case EN -> "VND " + count(dong);
    };
  }

  /// 30/9/2021 or 30 Sep 2021.
  public String date(LocalDate day) {
    return days.format(day);
  }

  /// A day that comes every year: 14/12 or 14 Dec.
  public String date(MonthDay day) {
    return yearly.format(day);
  }

  /// Hour and day where the business is, not where the machine is.
  public String time(Instant instant) {
    var there = ZonedDateTime.ofInstant(instant, WorkingDay.ZONE);
    return hours.format(there) + ", " + days.format(there);
  }

  /// To the second, for who must tell two acts apart: 14:05:09, 30/9/2021.
  public String exactTime(Instant instant) {
    var there = ZonedDateTime.ofInstant(instant, WorkingDay.ZONE);
    return seconds.format(there) + ", " + days.format(there);
  }

  private String twoDecimals(BigDecimal number) {
    var format = new DecimalFormat("#,##0.00", signs);
    return format.format(number.setScale(2, RoundingMode.HALF_UP));
  }
}
