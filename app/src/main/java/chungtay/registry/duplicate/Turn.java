package chungtay.registry.duplicate;

import chungtay.registry.HouseholdId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Behind which pair a part of the queue begins: where that pair stood, so that the place stays
/// though somebody judges it or it looks less alike meanwhile.
public record Turn(int score, HouseholdId one, HouseholdId other) {

  /// Before every pair.
  static final Turn FIRST = new Turn(Integer.MAX_VALUE, id(new UUID(0, 0)), id(new UUID(0, 0)));

  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})\\." + ID + "\\." + ID);

  public static Turn of(Pair pair) {
    return new Turn(pair.score(), pair.one(), pair.other());
  }

  /// The one that a text names; none if it names none.
  public static Optional<Turn> read(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .filter(found -> found.group().equals(text))
        .map(found ->
            new Turn(
                Integer.parseInt(found.group(1)),
                id(UUID.fromString(found.group(2))),
                id(UUID.fromString(found.group(3)))))
        .findFirst();
  }

  /// As addresses name it.
  public String text() {
    return "%d.%s.%s".formatted(score, one.value(), other.value());
  }

  private static HouseholdId id(UUID value) {
    return new HouseholdId(value);
  }
}
