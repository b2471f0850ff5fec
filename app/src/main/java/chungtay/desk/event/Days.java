package chungtay.desk.event;

import chungtay.registry.Member;
import chungtay.wording.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days as people type them: as a browser sends them, or as papers write them.
final class Days {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final int FIRST = 1850;
  private static final int LAST = 2200;

  private Days() {}

  static Optional<LocalDate> day(String text) {
    return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
        .flatMap(format -> read(text, format).stream())
        .findFirst()
        .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
  }

  /// A day of birth, or the year alone.
  static Optional<Member.Born> born(String text) {
    if (YEAR.matcher(text).matches()) {
      return day(text + "-01-01").map(first -> new Member.Born(first, true));
    }
    return day(text).map(known -> new Member.Born(known, false));
  }

  static String written(Member.Born born, Format format) {
    return born.yearOnly() ? Integer.toString(born.day().getYear()) : format.date(born.day());
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
