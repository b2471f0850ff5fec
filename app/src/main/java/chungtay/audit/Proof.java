package chungtay.audit;

import java.util.Optional;

/// What comes of proving the chain.
public sealed interface Proof {

  /// Every line is as it was sealed, and none is missing.
  record Proved(Extent extent) implements Proof {}

  /// The first line that is not as it must be.
  ///
  /// @param place in the chain; where the fault is found outside of it, the end of what was proved
  /// @param act none where the line itself is missing
  /// @param number that is missing in the order of commits, where that is the fault
  record Broken(Fault fault, long place, Optional<ActId> act, Optional<Long> number)
      implements Proof {}

  /// All that can be wrong with a line.
  enum Fault {
    /// A line and its seal were removed.
    PLACE_MISSING,

    /// The act of a seal was removed.
    ACT_GONE,

    /// The act or its seal was changed, or the seal slipped in.
    CHANGED,

    /// A number in the order of commits is missing before this act.
    NUMBER_MISSING,

    /// The act stands neither in the chain nor among those that wait.
    LEFT_OUT,

    /// An act that waited for its seal was removed.
    WAITING_GONE,

    /// The act waits although it is sealed.
    SEALED_AND_WAITING,

    /// The chain ends before the given head.
    CUT_OFF,

    /// At the place of the given head stands another seal.
    OTHER_HEAD
  }
}
