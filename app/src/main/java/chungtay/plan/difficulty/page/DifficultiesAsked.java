package chungtay.plan.difficulty.page;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.frame.Address;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.difficulty.TreatingADifficulty;
import chungtay.plan.task.About;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which difficulties are asked for, as the address says it.
///
/// @param post of whoever asks; none before they chose one
record DifficultiesAsked(Of of, Address address, Optional<Post> post) {

  /// Whose.
  enum Of {
    /// One's own agency raised them.
    MINE,
    /// One has to say something to them.
    WAITING,
    ALL;

    String inAddress() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static DifficultiesAsked of(Address address, Optional<Post> post) {
    var named =
        address
            .parameter("of")
            .map(text -> text.toUpperCase(Locale.ROOT))
            .flatMap(DifficultiesAsked::of);
    return new DifficultiesAsked(
        named.orElseGet(() -> post.map(DifficultiesAsked::usual).orElse(Of.ALL)), address, post);
  }

  private static Optional<Of> of(String text) {
    for (var one : Of.values()) if (one.name().equals(text)) return Optional.of(one);
    return Optional.empty();
  }

  /// What somebody comes for who does not say.
  private static Of usual(Post post) {
    var answers = post.role().may(Right.KEEP_PLAN) || post.role() == Role.PROVINCIAL_LEADER;
    if (answers) return Of.WAITING;
    return post.role().may(Right.REPORT) ? Of.MINE : Of.ALL;
  }

  /// Where they stand; none where all are asked for.
  Optional<Standing> standing() {
    return address.parameter("state").flatMap(DifficultiesAsked::standing);
  }

  private static Optional<Standing> standing(String text) {
    for (var one : Standing.values()) if (one.name().equals(text)) return Optional.of(one);
    return Optional.empty();
  }

  boolean asksFor(Difficulty difficulty) {
    return isWhose(difficulty)
        && standing().map(difficulty.standing()::equals).orElse(true)
        && isOfTask(difficulty)
        && is("plan", difficulty.plan().value().toString())
        && is("agency", difficulty.by().value().toString());
  }

  private boolean isOfTask(Difficulty difficulty) {
    var task = difficulty.about() instanceof About.OfTask of ? of.task().value().toString() : "";
    return is("task", task);
  }

  private boolean is(String parameter, String value) {
    return address.parameter(parameter).map(value::equals).orElse(true);
  }

  private boolean isWhose(Difficulty difficulty) {
    return switch (of) {
      case MINE -> agency().filter(difficulty.by()::equals).isPresent();
      case WAITING ->
          post.filter(asks -> TreatingADifficulty.waitsFor(difficulty, asks)).isPresent();
      case ALL -> true;
    };
  }

  private Optional<AgencyId> agency() {
    return post.map(held -> held.agency().id());
  }

  /// What is still open first, the oldest of it first.
  static Comparator<Difficulty> openFirst() {
    return Comparator.<Difficulty, Boolean>comparing(one -> !one.standing().isOpen())
        .thenComparing(Difficulty::day)
        .thenComparing(one -> one.id().value());
  }
}
