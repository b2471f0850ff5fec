package chungtay.exchange;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far an upload has come.
public enum UploadState {
  /// Kept as it came.
  RECEIVED,
  /// Understood, and waiting for somebody to say yes.
  READ,
  /// Somebody said yes; what is confirmed is committed even after a crash.
  CONFIRMED,
  /// In the facts, but for what had to stay behind.
  COMMITTED,
  /// Somebody put it away.
  DROPPED,
  /// Not a list of households, or one that cannot be read to its end.
  FAILED;

  /// The whole course of an upload in one table.
  private static final Map<UploadState, Set<UploadState>> NEXT =
      Map.of(
          RECEIVED, EnumSet.of(READ, FAILED, DROPPED),
          READ, EnumSet.of(READ, CONFIRMED, DROPPED), // read again when something was settled
          CONFIRMED, EnumSet.of(COMMITTED, READ), // a commit that was refused goes back
          COMMITTED, EnumSet.noneOf(UploadState.class),
          DROPPED, EnumSet.noneOf(UploadState.class),
          FAILED, EnumSet.of(DROPPED));

  public boolean mayBecome(UploadState next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
