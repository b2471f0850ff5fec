package chungtay.desk.entry;

import chungtay.access.token.Issued;
import chungtay.access.token.Issued.State;
import chungtay.wording.Say;
import java.util.List;

/// What is said of a token, to whoever keeps all of them and to whoever holds its post.
public record TokenWords(Say say) {

  /// The post for which it asks.
  ///
  /// @param posts those that its account holds
  public String post(Issued one, List<PostRow> posts) {
    return posts.stream()
        .filter(row -> row.id().equals(one.post().value().toString()))
        .map(PostRow::said)
        .findFirst()
        .orElseGet(() -> say.of("desk.tokens.post.ended"));
  }

  /// What may be asked for with it.
  public String reach(Issued.Terms terms) {
    return say.of(terms.households() ? "desk.tokens.reach.households" : "desk.tokens.reach.totals");
  }

  /// Whether it works, and until when.
  public String state(Issued one) {
    return say.of("desk.tokens.state." + one.state())
        + " · "
        + say.of("desk.tokens.until")
        + " "
        + say.format().time(one.terms().until());
  }

  public String used(Issued one) {
    return one.used().map(say.format()::time).orElseGet(() -> say.of("desk.tokens.used.never"));
  }

  /// Whether it can still be ended.
  public static boolean isOpen(Issued one) {
    return one.state() == State.WORKS || one.state() == State.RESTS;
  }
}
