package chungtay.plan.reader.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lists of phrases by the names of what they are for.
public final class Books {

  private final Map<String, Phrasebook<Boolean>> books = new HashMap<>();

  /// Adds a list, or more phrases to it.
  public void put(String name, List<String> phrases) {
    var book = books.computeIfAbsent(name, _ -> new Phrasebook<>());
    phrases.forEach(phrase -> book.add(phrase, true));
  }

  public Phrasebook<Boolean> book(String name) {
    return Objects.requireNonNull(books.get(name), name);
  }

  /// Whether one of a list stands at a place.
  public boolean is(String name, Text text, int at) {
    return book(name).isAt(text.folded(), at);
  }

  /// The place behind the longest of a list here, or the same place.
  public int after(String name, Text text, int at) {
    return book(name).after(text.folded(), at);
  }
}
