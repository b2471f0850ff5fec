package chungtay.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once for a machine.
final class Binaries {

  static final String VERSION = "18.6.0";

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private Binaries() {}

  /// The folder that holds `bin/postgres`, unpacked into the given cache if it is not there yet.
  /// Two processes may ask at once: the second waits for the first.
  static Path in(Path cache) {
    var home = cache.resolve("postgresql-" + VERSION);
    try {
      Files.createDirectories(cache);
      try (var lock =
              FileChannel.open(
                  cache.resolve("unpacking.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var held = lock.lock()) {
        Objects.requireNonNull(held);
        if (!Files.exists(home.resolve("complete"))) {
          unpack(home);
          Files.createFile(home.resolve("complete"));
        }
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack PostgreSQL into " + home, e);
    }
  }

  private static void unpack(Path home) throws IOException {
    try (var packed = Objects.requireNonNull(archive(), "the archive of PostgreSQL is missing");
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(home, entry, tar);
      }
    }
  }

  private static InputStream archive() {
    return Binaries.class.getResourceAsStream(ARCHIVE);
  }

  private static void place(Path home, TarArchiveEntry entry, InputStream content)
      throws IOException {
    var path = home.resolve(entry.getName()).normalize();
    if (!path.startsWith(home)) throw new IOException("the archive leaves its folder: " + entry);
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(path);
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make executable: " + path);
    }
  }
}
