package chungtay.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.TransactionSystemException;

/// What is wrong with the ground itself, where a fault comes from there and not from what was
/// asked.
public enum Outage {
  /// No room is left where the database, or what is being sent, is kept.
  DISK_FULL(507),
  /// The database is gone, is coming back, or lets nobody in.
  AWAY(503);

  private static final String NO_ROOM = "53100";
  private static final String CANCELLED = "57014";

  private final int status;

  Outage(int status) {
    this.status = status;
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// What a fault says of the ground, also where taking back what was begun failed in turn; nothing
  /// if the ground is sound.
  public static Optional<Outage> of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      var seen =
          switch (cause) {
            case SQLException sql -> of(sql);
            case IOException file when saysFull(file) -> Optional.of(DISK_FULL);
            case TransactionSystemException end when end.getOriginalException() != null ->
                of(Objects.requireNonNull(end.getOriginalException()));
            default -> Optional.<Outage>empty();
          };
      if (seen.isPresent()) return seen;
    }
    return Optional.empty();
  }

  private static Optional<Outage> of(SQLException fault) {
    var state = fault.getSQLState();
    if (fault instanceof SQLTransientConnectionException) return Optional.of(AWAY);
    if (state == null || state.equals(CANCELLED)) return Optional.empty();
    if (state.equals(NO_ROOM)) return Optional.of(DISK_FULL);
    // Connections (08), resources (53), an operator (57), the system around PostgreSQL (58).
    return state.matches("(08|53|57|58).*") ? Optional.of(AWAY) : Optional.empty();
  }

  private static boolean saysFull(IOException fault) {
    return String.valueOf(fault.getMessage()).contains("No space left");
  }
}
