package chungtay.vault.closed;

import chungtay.vault.Keeper;
import chungtay.vault.Vault;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The store of files in a folder of tests.
public record ClosedOver(ClosedFiles files) {

  public ClosedOver(Vault vault, Path data) {
    this(new ClosedFiles(vault, data.toString()));
  }

  public Keeper keeper() {
    return new ClosedKeeper(files);
  }

  /// As a crash leaves a file whose row was not committed.
  public void writeOnly(UUID id, byte[] content) {
    files.write(id, Arrived.of(() -> new ByteArrayInputStream(content), "x", FileType.ALL));
  }

  /// As the next start does.
  public void sweep(Claims... rooms) {
    new ClosedSweep(files, List.of(rooms)).afterSingletonsInstantiated();
  }
}
