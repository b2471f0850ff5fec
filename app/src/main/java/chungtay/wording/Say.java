package chungtay.wording;

import chungtay.law.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The messages of all rooms in one language.
///
/// A message names its gaps: `{0}` is the first value, `{0|household|households}` the word that
/// goes with that many, and `{file}` a value handed over by name.
public final class Say {

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Language language;
  private final Map<String, String> messages;
  private final Format format;

  Say(Language language, Map<String, String> messages) {
    this.language = language;
    this.messages = Map.copyOf(messages);
    this.format = Format.of(language);
  }

  public Language language() {
    return language;
  }

  public Format format() {
    return format;
  }

  public boolean knows(String key) {
    return messages.containsKey(key);
  }

  boolean anyBeginsWith(String start) {
    return messages.keySet().stream().anyMatch(key -> key.startsWith(start));
  }

  /// The message with its gaps filled: whole numbers are counted out, days are written as days,
  /// anything else must come as text.
  ///
  /// @throws IllegalArgumentException if there is no such message, or a value for it is missing
  public String of(String key, Object... values) {
    return fill(
        key,
        name -> {
          var index = Integer.parseInt(name);
          if (index >= values.length) throw new IllegalArgumentException(key + " needs " + name);
          return values[index];
        });
  }

  /// The message with its gaps filled by name; a day in ISO form is written as a day.
  public String with(String key, Map<String, String> values) {
    return fill(
        key,
        name -> {
          var value = values.get(name);
          if (value == null) throw new IllegalArgumentException(key + " needs " + name);
          return day(value);
        });
  }

  private static Object day(String value) {
    if (!ISO_DAY.matcher(value).matches()) return value;
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      return value; // as somebody typed it
    }
  }

  private String fill(String key, Function<String, Object> values) {
    var message = messages.get(key);
    if (message == null) throw new IllegalArgumentException("no message " + key);
    return GAP.matcher(message).replaceAll(gap -> Matcher.quoteReplacement(filled(gap, values)));
  }

  private String filled(MatchResult gap, Function<String, Object> values) {
    var text = written(values.apply(gap.group(1)));
    if (gap.group(2) == null) return text;
    return text.equals("1") ? gap.group(2) : gap.group(3);
  }

  private String written(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> format.count(number);
      case Long number -> format.count(number);
      case LocalDate day -> format.date(day);
      default ->
          throw new IllegalArgumentException(
              "say it as a rate, points, money or a text: " + value.getClass().getSimpleName());
    };
  }
}
