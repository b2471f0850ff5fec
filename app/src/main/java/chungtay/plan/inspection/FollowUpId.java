package chungtay.plan.inspection;

import java.util.Optional;
import java.util.UUID;

public record FollowUpId(UUID value) {

  /// As an address or a form names one.
  public static Optional<FollowUpId> parse(String text) {
    try {
      return Optional.of(new FollowUpId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
