package chungtay.plan;

import chungtay.access.Post;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import java.time.LocalDate;

/// Who does something to households, or with their numbers.
///
/// @param scope of the post on the day of business
public record Doer(Post post, Actor actor, Scope scope) {

  public LocalDate today() {
    return scope.day();
  }
}
