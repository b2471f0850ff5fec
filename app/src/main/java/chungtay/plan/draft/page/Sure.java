package chungtay.plan.draft.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.plan.draft.Origin;
import chungtay.wording.Say;
import java.util.List;

/// How sure the reader is of a piece, in words.
///
/// @param reasons why it is not certain
/// @param line the anchor of the first line that it was read from; empty for what an officer added
public record Sure(Chip chip, List<String> reasons, String line, String lines) {

  public Sure {
    reasons = List.copyOf(reasons);
  }

  /// @param seen whether an officer has looked at it
  static Sure of(Say say, Origin origin, boolean seen) {
    return new Sure(
        chip(say, origin, seen),
        seen
            ? List.of()
            : origin.reasons().stream().sorted().map(reason -> say.of(reason.key())).toList(),
        origin.place().map(place -> anchor(place.firstLine())).orElse(""),
        origin.place().map(Object::toString).orElse(""));
  }

  private static Chip chip(Say say, Origin origin, boolean seen) {
    if (origin.place().isEmpty()) {
      return seen
          ? new Chip(Mood.GOOD, say.of("plan.draft.sure.added"))
          : new Chip(Mood.PLAIN, say.of("plan.draft.sure.derived"));
    }
    if (seen) return new Chip(Mood.GOOD, say.of("plan.draft.sure.seen"));
    var text = say.of("plan.reader.sureness." + origin.sureness());
    return switch (origin.sureness()) {
      case CERTAIN -> new Chip(Mood.PLAIN, text);
      case LIKELY -> new Chip(Mood.WARN, text);
      case GUESS -> new Chip(Mood.BAD, text);
    };
  }

  /// How a link names a line of the text.
  static String anchor(int line) {
    return "l-" + line;
  }
}
