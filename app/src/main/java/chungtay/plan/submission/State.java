package chungtay.plan.submission;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far it has come with something that is sent.
public enum State {
  /// Not sent: nothing is written yet, or a draft.
  DRAFT,
  SENT,
  /// Whoever waits for it says that it has arrived.
  RECEIVED,
  /// Whoever waits for it says what is to be mended.
  RETURNED,
  ACCEPTED;

  /// The whole procedure in one table.
  private static final Map<State, Set<State>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(SENT),
          SENT, EnumSet.of(RECEIVED, RETURNED, ACCEPTED),
          RECEIVED, EnumSet.of(RETURNED, ACCEPTED),
          RETURNED, EnumSet.of(SENT),
          ACCEPTED, EnumSet.of(RETURNED)); // something was found after all

  public boolean mayBecome(State next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /// Whether whoever sends it still has something to do.
  public boolean isWithSender() {
    return this == DRAFT || this == RETURNED;
  }
}
