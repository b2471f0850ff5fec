package chungtay.vault.closed;

import chungtay.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What people hand in, as encrypted files in a folder of their own in the data folder, out of
/// which nothing is served. A file is called by its id alone, whichever room keeps what is known of
/// it.
///
/// It is new until its row is committed. Only new files are ever removed, so whatever database is
/// started over the folder, settled ones stay.
@Component
public class ClosedFiles {

  private static final String NEW = ".new";
  private static final String RENEWED = ".renewed";
  private static final int KEY_BYTES = 16;

  private final Vault vault;
  private final Path folder;

  public ClosedFiles(Vault vault, @Value("${chungtay.data}") String data) {
    this.vault = vault;
    this.folder = Path.of(data).resolve("papers");
  }

  /// Writes a new file down to the disk, within the transaction of what is known of it; where that
  /// fails nothing of it stays.
  public void write(UUID id, Arrived arrived) {
    var file = fresh(id);
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      write(file, arrived.content());
    } catch (IOException failure) {
      drop(id);
      throw new UncheckedIOException(failure);
    }
  }

  /// Every file that lies there, by the first bytes of each, which name the key that encrypted it.
  Map<Path, byte[]> begins() {
    if (!Files.isDirectory(folder)) return Map.of();
    try (var files = Files.list(folder)) {
      var begins = new HashMap<Path, byte[]>();
      for (var file : files.filter(one -> !one.toString().endsWith(RENEWED)).toList()) {
        begin(file).ifPresent(begin -> begins.put(file, begin));
      }
      return begins;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<byte[]> begin(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(KEY_BYTES));
    } catch (NoSuchFileException settledMeanwhile) {
      return Optional.empty();
    }
  }

  /// Encrypts a file anew; whoever reads it meanwhile reads the old one to its end.
  void renew(Path file) {
    var renewed = folder.resolve(file.getFileName() + RENEWED);
    try {
      Files.deleteIfExists(renewed);
      write(renewed, readFrom(file));
      Files.move(renewed, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException settledMeanwhile) {
      // It lies under its other name, where the next walk finds it.
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    var sealed = new ByteArrayOutputStream();
    try (var out = vault.encrypting(sealed)) {
      out.write(content);
    }
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(sealed.toByteArray());
      while (bytes.hasRemaining()) channel.write(bytes);
      channel.force(true);
    }
    // Its name too, or a power cut might leave a row without a file.
    try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  /// Its row is committed.
  public void settle(UUID id) {
    try {
      Files.move(fresh(id), settled(id), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Removes a new file.
  public void drop(UUID id) {
    try {
      Files.deleteIfExists(fresh(id));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// @throws chungtay.vault.Tampered if the file is not what was once kept
  public byte[] read(UUID id) {
    try {
      return readFrom(settled(id));
    } catch (NoSuchFileException notYet) {
      return readNew(id);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Between a commit and the settling that follows it.
  private byte[] readNew(UUID id) {
    try {
      return readFrom(fresh(id));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private byte[] readFrom(Path file) throws IOException {
    try (var in = vault.decrypting(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  /// Those of which it was not settled whether they stay.
  List<UUID> unsettled() {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(NEW))
          .map(name -> UUID.fromString(name.substring(0, name.length() - NEW.length())))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path settled(UUID id) {
    return folder.resolve(id.toString());
  }

  private Path fresh(UUID id) {
    return folder.resolve(id + NEW);
  }
}
