package chungtay.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody is told, as whoever tells it says it.
///
/// @param values what fills the gaps of its message, in their order
/// @param page that it leads to, without language and day
/// @param once what makes it the same as another that was told before; told to the same again, it
///   is left out
public record Notice(Kind kind, To to, List<Value> values, String page, Optional<String> once) {

  private static final Pattern PAGE = Pattern.compile("/[a-z][^\\s\\\\]{0,400}");

  public Notice {
    values = List.copyOf(values);
    if (!PAGE.matcher(page).matches()) throw new IllegalArgumentException("no page: " + page);
  }

  /// @param values words in both languages, whole numbers, days
  public static Notice of(Kind kind, To to, String page, Object... values) {
    var all = Stream.of(values).map(Value::of).toList();
    return new Notice(kind, to, all, page, Optional.empty());
  }

  /// The same, told once for a matter.
  public Notice once(String matter) {
    return new Notice(kind, to, values, page, Optional.of(kind.key() + " " + matter));
  }
}
