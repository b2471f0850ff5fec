package chungtay.exchange.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Reads days: 31/12/2021, 31-12-2021, 2021-12-31, a year alone, the serial numbers of Excel.
public final class DayReader {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2150;
  private static final int LAST_SERIAL = 91_675; // 30 December 2150

  private DayReader() {}

  public static Said<Day> read(String text) {
    if (text.isEmpty()) return Said.nothing();
    var mended = LetterO.mended(text);
    if (mended.isPresent()) {
      return Said.wrong(Complaint.of(Fault.LETTER_O).suggesting(mended.get()));
    }
    var day = withoutTime(text);
    var parts = parts(day);
    return switch (parts.length) {
      case 1 -> alone(parts[0]);
      case 2 -> parts[1].length() == 4 ? monthOfYear(parts) : serialWithTime(day);
      case 3 ->
          parts[0].length() == 4
              ? day(parts[2], parts[1], parts[0])
              : day(parts[0], parts[1], parts[2]);
      default -> Said.wrong(Fault.NOT_A_DAY);
    };
  }

  /// As a person would write it into a list.
  public static String written(LocalDate day) {
    return WRITTEN.format(day);
  }

  private static String withoutTime(String text) {
    var end = text.indexOf('T') == 10 ? 10 : text.indexOf(':') > 0 ? text.indexOf(' ') : -1;
    return end > 0 ? text.substring(0, end) : text;
  }

  private static String[] parts(String text) {
    return text.replace('-', '/')
        .replace('.', '/')
        .replace(',', '/')
        .replace(" ", "")
        .split("/", 5);
  }

  private static Said<Day> alone(String text) {
    if (!isNumber(text, 8)) return Said.wrong(Fault.NOT_A_DAY);
    var number = Integer.parseInt(text);
    if (text.length() == 8) {
      var spaced = text.substring(0, 2) + "/" + text.substring(2, 4) + "/" + text.substring(4);
      return Said.wrong(Complaint.of(Fault.NOT_A_DAY).suggesting(spaced));
    }
    if (text.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
      return Said.value(new Day(LocalDate.of(number, 1, 1), true));
    }
    return text.length() == 5 && number <= LAST_SERIAL
        ? Said.value(new Day(SERIAL_ZERO.plusDays(number), false))
        : Said.wrong(Fault.NOT_A_DAY);
  }

  /// A serial number of Excel with a time of day behind its comma.
  private static Said<Day> serialWithTime(String text) {
    var comma = text.indexOf(',');
    return comma == 5 ? alone(text.substring(0, comma)) : Said.wrong(Fault.NOT_A_DAY);
  }

  private static Said<Day> monthOfYear(String[] parts) {
    if (!isNumber(parts[0], 2) || !isNumber(parts[1], 4)) return Said.wrong(Fault.NOT_A_DAY);
    return day("1", parts[0], parts[1])
        .then(first -> Said.value(new Day(first.date().withDayOfYear(1), true)));
  }

  private static Said<Day> day(String day, String month, String year) {
    if (!isNumber(day, 2) || !isNumber(month, 2) || !isNumber(year, 4)) {
      return Said.wrong(Fault.NOT_A_DAY);
    }
    if (year.length() < 4) return shortYear(day, month, year);
    return day(Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year));
  }

  private static Said<Day> day(int day, int month, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR || day == 0 || month == 0) {
      return Said.wrong(Fault.NO_SUCH_DAY);
    }
    if (month > 12) {
      var swapped = day <= 12 ? "%02d/%02d/%d".formatted(month, day, year) : "";
      return Said.wrong(Complaint.of(Fault.NO_SUCH_DAY).suggesting(month <= 31 ? swapped : ""));
    }
    var last = YearMonth.of(year, month).atEndOfMonth();
    if (day > last.getDayOfMonth()) {
      return Said.wrong(Complaint.of(Fault.NO_SUCH_DAY).suggesting(written(last)));
    }
    return Said.value(new Day(LocalDate.of(year, month, day), false));
  }

  private static Said<Day> shortYear(String day, String month, String year) {
    if (year.length() != 2) return Said.wrong(Fault.NOT_A_DAY);
    var suggestion = day + "/" + month + "/19" + year;
    return Said.wrong(Complaint.of(Fault.TWO_DIGIT_YEAR).suggesting(suggestion));
  }

  private static boolean isNumber(String text, int digitsAtMost) {
    return !text.isEmpty()
        && text.length() <= digitsAtMost
        && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }
}
