package chungtay.vault.closed;

import java.util.UUID;

/// A room that keeps what is known of files; asked at the start of those of which a crash left open
/// whether they stay.
public interface Claims {

  /// Whether the room has committed that it keeps it.
  boolean isKept(UUID file);
}
