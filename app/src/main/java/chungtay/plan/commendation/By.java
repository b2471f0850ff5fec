package chungtay.plan.commendation;

import chungtay.access.Post;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import java.time.LocalDate;

/// Who does something.
///
/// @param scope of the post on the day of business
public record By(Post post, Actor actor, Scope scope) {

  public LocalDate today() {
    return scope.day();
  }
}
