package chungtay.plan.reader;

import chungtay.plan.reader.source.Phrasebook;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What a part of a plan is about: it decides whether words that name nobody give somebody a task.
enum Part {
  PURPOSE,
  TARGET,
  MONEY,
  WORK,
  OTHER;

  /// A heading that is longer speaks of a matter and not of the kind of its part.
  private static final int HEADING_AT_MOST = 70;

  /// Reads headings.
  static final class Headings {

    private final Map<Part, Phrasebook<Boolean>> words = new EnumMap<>(Part.class);

    Headings(Map<String, List<String>> parts) {
      parts.forEach((part, phrases) ->
          words.put(Part.valueOf(part.toUpperCase(Locale.ROOT)), Phrasebook.of(phrases)));
    }

    private Phrasebook<Boolean> book(Part part) {
      return Objects.requireNonNull(words.get(part), part.name());
    }

    /// What a heading makes of a part that stands in another.
    Part of(String folded, Part above, boolean isTop) {
      var isWork = book(WORK).isIn(folded) && !book(MONEY).isAt(folded, 0);
      if (isTop && isWork) return WORK;
      for (var part : List.of(TARGET, PURPOSE, MONEY)) {
        var is = isTop ? book(part).isIn(folded) : book(part).isAt(folded, 0);
        if (is && folded.length() <= HEADING_AT_MOST) return part;
      }
      var leaves = above == PURPOSE || above == TARGET;
      return leaves && book(WORK).isAt(folded, 0) ? WORK : above;
    }
  }
}
