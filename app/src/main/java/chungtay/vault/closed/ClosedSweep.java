package chungtay.vault.closed;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Settles, before anybody is let in, what a crash left open: a file that a room claims stays, any
/// other goes.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class ClosedSweep implements SmartInitializingSingleton {

  private final ClosedFiles files;
  private final List<Claims> rooms;

  ClosedSweep(ClosedFiles files, List<Claims> rooms) {
    this.files = files;
    this.rooms = List.copyOf(rooms);
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var id : files.unsettled()) {
      if (isClaimed(id)) {
        files.settle(id);
      } else {
        files.drop(id);
      }
    }
  }

  private boolean isClaimed(UUID file) {
    return rooms.stream().anyMatch(room -> room.isKept(file));
  }
}
