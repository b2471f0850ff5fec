package chungtay.registry.event;

import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;

/// An event as somebody tells of it.
///
/// @param reason why it is told, in their words
/// @param document number of a paper that shows it
/// @param fileHash SHA-256 of a file that shows it, in hexadecimal
public record Proposal(
    Event event, String reason, Optional<String> document, Optional<String> fileHash) {

  private static final int LONGEST = 500;

  /// @throws Refused if no reason is given, or one too long to be one
  public Proposal {
    reason = reason(reason);
    document = document.map(String::strip).filter(text -> !text.isEmpty());
  }

  public static Proposal of(Event event, String reason) {
    return new Proposal(event, reason, Optional.empty(), Optional.empty());
  }

  /// Why something is told or decided.
  ///
  /// @throws Refused if it is missing, or too long to be one
  public static String reason(String typed) {
    var reason = typed.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw new Refused(EventRefusal.REASON_MISSING, Map.of());
    }
    return reason;
  }
}
