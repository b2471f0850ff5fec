package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.database.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A command of `./chungtay` in a process of its own, which a test may kill.
final class Child implements AutoCloseable {

  private static final Pattern SERVES = Pattern.compile("serves on (http://127\\.0\\.0\\.1:\\d+)/");
  private static final int SECONDS_AT_MOST = 60;

  private final Process process;
  private final BufferedReader terminal;

  private Child(Process process) {
    this.process = process;
    this.terminal = process.inputReader(UTF_8);
  }

  /// A command that has come to its end.
  ///
  /// @param lines all that it printed, errors too
  record Ended(int status, List<String> lines) {}

  /// Starts a command over a data folder, with keys of that folder.
  static Child start(Path data, String... arguments) throws IOException {
    var home = Path.of("..").toAbsolutePath().normalize();
    var words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dchungtay.home=" + home,
                "-Dchungtay.data=" + data,
                "-Dchungtay.keys=" + data.resolve("keys"),
                "-Dchungtay.cache=" + TestDatabase.cache(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    words.addAll(List.of(arguments));
    return new Child(new ProcessBuilder(words).redirectErrorStream(true).start());
  }

  /// Runs a command to its end.
  static Ended run(Path data, String... arguments) throws IOException, InterruptedException {
    try (var child = start(data, arguments)) {
      return child.end();
    }
  }

  /// Waits until it ends by itself.
  Ended end() throws IOException, InterruptedException {
    var lines = terminal.readAllLines();
    if (!process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
      throw new AssertionError("still running: " + process.info());
    }
    return new Ended(process.exitValue(), lines);
  }

  /// The address of a server, once it says that it serves.
  String address() throws IOException {
    for (var line = terminal.readLine(); line != null; line = terminal.readLine()) {
      var found = SERVES.matcher(line);
      if (found.find()) return found.group(1);
    }
    throw new AssertionError("it ended before it served");
  }

  /// As `kill -9` does it.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)) throw new AssertionError("not killed");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
