package chungtay.plan.inspection;

import java.util.Optional;
import java.util.UUID;

public record InspectionId(UUID value) {

  /// As an address or a form names one.
  public static Optional<InspectionId> parse(String text) {
    try {
      return Optional.of(new InspectionId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
