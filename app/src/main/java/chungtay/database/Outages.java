package chungtay.database;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Tells the faults of the ground from all others.
public final class Outages {

  private final BooleanSupplier isFull;

  /// @param isFull whether no room is left where the database lies
  public Outages(BooleanSupplier isFull) {
    this.isFull = isFull;
  }

  /// What a fault says of the ground; nothing if the ground is sound. A database that is away while
  /// its disk is full is away because of that.
  public Optional<Outage> of(Throwable fault) {
    return Outage.of(fault).map(outage -> isFull.getAsBoolean() ? Outage.DISK_FULL : outage);
  }
}
