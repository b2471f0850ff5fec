package chungtay.plan.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the texts that stand for a `Due` in files, tables and addresses.
final class DueText {

  private static final Pattern DAY = Pattern.compile("(before|by) (\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern PERIOD =
      Pattern.compile("within (\\d{4})(?:-(?:Q(?<q>[1-4])|H(?<h>[12])|(?<m>\\d{2})))?");
  private static final Pattern EVERY =
      Pattern.compile(
          "every (month|quarter|half-year|year)(?: (before|by) (\\d{1,2})-(\\d{1,2}))?");
  private static final Pattern AFTER = Pattern.compile("after (\\d{1,3})( working)? days");

  private DueText() {}

  static Due parse(String text) {
    try {
      return day(text)
          .or(() -> period(text))
          .or(() -> every(text))
          .or(() -> after(text))
          .or(() -> open(text))
          .orElseThrow(() -> new IllegalArgumentException("by when is \"" + text + "\"?"));
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("there is no such day: " + text, noSuchDay);
    }
  }

  private static Optional<Due> day(String text) {
    return match(DAY, text)
        .map(found -> {
          var day = LocalDate.parse(found.group(2));
          return found.group(1).equals("before") ? new Due.Before(day) : new Due.By(day);
        });
  }

  private static Optional<Due> period(String text) {
    return match(PERIOD, text)
        .map(found -> {
          var year = Integer.parseInt(found.group(1));
          if (found.group("q") != null) return within(Rhythm.QUARTER, year, found.group("q"));
          if (found.group("h") != null) return within(Rhythm.HALF_YEAR, year, found.group("h"));
          if (found.group("m") != null) return within(Rhythm.MONTH, year, found.group("m"));
          return within(Rhythm.YEAR, year, "1");
        });
  }

  private static Due within(Rhythm period, int year, String count) {
    var month = (Integer.parseInt(count) - 1) * period.months() + 1;
    return new Due.Within(period, LocalDate.of(year, month, 1));
  }

  private static Optional<Due> every(String text) {
    return match(EVERY, text)
        .map(found -> {
          var rhythm = Rhythm.valueOf(found.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
          return new Due.Every(rhythm, point(found));
        });
  }

  private static Optional<Due.Point> point(Matcher found) {
    if (found.group(2) == null) return Optional.empty();
    var month = Integer.parseInt(found.group(3));
    var day = Integer.parseInt(found.group(4));
    return Optional.of(new Due.Point(month, day, found.group(2).equals("before")));
  }

  private static Optional<Due> after(String text) {
    return match(AFTER, text)
        .map(found -> new Due.After(Integer.parseInt(found.group(1)), found.group(2) != null));
  }

  private static Optional<Due> open(String text) {
    for (var wording : Due.Wording.values()) {
      var open = new Due.Open(wording);
      if (open.text().equals(text)) return Optional.of(open);
    }
    return Optional.empty();
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }
}
