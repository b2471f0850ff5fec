package chungtay.registry.event;

import chungtay.access.AccessRefusal;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;

/// Whoever tells of an event or approves one.
///
/// @param scope the households that they may speak of, today
/// @param role from which they do it
public record Editor(Actor actor, Scope scope, Role role) {

  /// Whoever asks, as they tell of households today.
  ///
  /// @throws Refused if they ask from no post
  public static Editor of(Officers officers, String purpose, LocalDate today) {
    var role =
        officers
            .post()
            .map(Post::role)
            .orElseThrow(() -> new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of()));
    return new Editor(officers.actor(), officers.scope(purpose, today), role);
  }

  /// @throws Refused if the role does not give the right
  public void must(Right right) {
    if (!role.may(right)) throw new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of());
  }
}
