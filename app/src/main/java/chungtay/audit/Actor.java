package chungtay.audit;

/// Somebody who acts.
///
/// @param person who, by the name or code that the house knows them by
/// @param post in which post
/// @param origin from where: the address of a request, or the command on this machine
public record Actor(String person, String post, String origin) {

  public Actor {
    if (person.isBlank() || post.isBlank() || origin.isBlank()) {
      throw new IllegalArgumentException("an actor has a person, a post and an origin");
    }
  }
}
