package chungtay.frame;

import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.util.Map;
import java.util.Optional;

/// A page that says no: what happened, why, what to do, and what was kept.
///
/// @param reference under which the log tells the rest; empty where the page tells all
/// @param renews whether the page asks again by itself
public record Trouble(
    int status,
    String what,
    Optional<String> why,
    String todo,
    Optional<String> kept,
    Optional<String> reference,
    boolean renews) {

  /// What a room refuses, in the words of that room.
  static Trouble of(Refused refused, Say say) {
    var refusal = refused.refusal();
    var key = refusal.room() + ".refusal." + refusal.name();
    return say.knows(key + ".what")
        ? of(refusal.status(), key, refused.fields(), say)
        : of(refusal.status(), say);
  }

  /// What goes wrong before or beside any room.
  static Trouble of(int status, Say say) {
    var key = "frame.trouble." + status;
    return of(status, say.knows(key + ".what") ? key : "frame.trouble.400", Map.of(), say);
  }

  Trouble withReference(String number) {
    return new Trouble(status, what, why, todo, kept, Optional.of(number), renews);
  }

  Trouble renewing() {
    return new Trouble(status, what, why, todo, kept, reference, true);
  }

  private static Trouble of(int status, String key, Map<String, String> fields, Say say) {
    return new Trouble(
        status,
        say.with(key + ".what", fields),
        ifSaid(key + ".why", fields, say),
        say.with(key + ".do", fields),
        ifSaid(key + ".kept", fields, say),
        Optional.empty(),
        false);
  }

  private static Optional<String> ifSaid(String key, Map<String, String> fields, Say say) {
    return say.knows(key) ? Optional.of(say.with(key, fields)) : Optional.empty();
  }
}
