package chungtay.measure.columns;

import chungtay.law.StandardId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.UUID;

/// Makes snapshots wrong, so that a check can be seen to fail.
public final class Tampering {

  private Tampering() {}

  /// The snapshot as if one household had never been decided about under a standard.
  public static Snapshot withoutDecisions(Snapshot snapshot, StandardId standard, UUID household) {
    var right = snapshot.columns();
    var forgotten = new BitSet();
    forgotten.set(right.households().find(household));
    var decisions = new HashMap<>(right.decisions());
    decisions.put(standard.value(), right.decisions(standard.value()).with(forgotten, Log.EMPTY));
    return Snapshot.of(
        new Columns(
            right.households(),
            right.units(),
            right.residences(),
            right.known(),
            decisions,
            right.assessments(),
            right.upTo()),
        snapshot.asOf());
  }
}
