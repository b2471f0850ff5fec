package chungtay.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL of our own that was killed, and that cannot start again before this is closed.
public final class Down implements AutoCloseable {

  private final Path settings;
  private final String sound;

  private Down(Path settings, String sound) {
    this.settings = settings;
    this.sound = sound;
  }

  /// Kills the server of a data folder.
  public static Down of(Path data) throws IOException {
    var cluster = new DataFolder(data).cluster();
    var settings = cluster.resolve("postgresql.auto.conf");
    var down = new Down(settings, Files.readString(settings));
    Files.writeString(settings, down.sound + "\nno_such_setting = on\n");
    kill(data);
    return down;
  }

  /// Kills it, and lets it come back. It is gone, with all who answer for it, when this returns.
  public static void kill(Path data) throws IOException {
    var lines = Files.readAllLines(new DataFolder(data).cluster().resolve("postmaster.pid"));
    var master = lines.getFirst().strip();
    var process = ProcessHandle.of(Long.parseLong(master));
    Command.run("kill", "-QUIT", master).orFail("kill");
    process.ifPresent(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }

  @Override
  public void close() throws IOException {
    Files.writeString(settings, sound);
  }
}
