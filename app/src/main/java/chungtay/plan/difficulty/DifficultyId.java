package chungtay.plan.difficulty;

import java.util.Optional;
import java.util.UUID;

public record DifficultyId(UUID value) {

  /// As an address or a form names one.
  public static Optional<DifficultyId> parse(String text) {
    try {
      return Optional.of(new DifficultyId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
