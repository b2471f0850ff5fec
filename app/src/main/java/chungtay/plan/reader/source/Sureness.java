package chungtay.plan.reader.source;

import java.util.Collection;

/// How sure the reader is of a piece.
public enum Sureness {
  CERTAIN,
  LIKELY,
  GUESS;

  public static Sureness of(Collection<Reason> reasons) {
    return reasons.stream().map(Reason::leaves).reduce(CERTAIN, Sureness::or);
  }

  private Sureness or(Sureness other) {
    return compareTo(other) < 0 ? other : this;
  }
}
