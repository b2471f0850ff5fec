package chungtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A disk in memory that is soon full.
public final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts one of so many megabytes; nothing where this is not allowed.
  public static @Nullable SmallDisk mount(int megabytes) {
    if (!Command.asRoot()) return null;
    var folder = TestDatabase.folder();
    var options = "size=" + megabytes + "m,mode=755";
    var mounted = Command.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    return mounted.status() == 0 ? new SmallDisk(folder) : null;
  }

  public Path folder() {
    return folder;
  }

  /// Something that takes all the room there is, until it is closed.
  public interface Ballast extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  public Ballast filled() {
    var ballast = folder.resolve("ballast");
    var page = new byte[1 << 12];
    try (var out = Files.newOutputStream(ballast)) {
      while (true) out.write(page);
    } catch (IOException full) {
      return () -> Files.delete(ballast);
    }
  }

  @Override
  public void close() {
    Command.run("umount", "--lazy", folder.toString()).orFail("umount");
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
