package chungtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the system, run to its end.
///
/// @param status its exit status
/// @param output what it printed, standard error included
record Command(int status, String output) {

  /// Whether this process is the superuser, whom PostgreSQL refuses to serve.
  static boolean asRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      throw new UncheckedIOException("/proc cannot be read; Chung Tay runs on Linux", e);
    }
  }

  /// The account that PostgreSQL runs under when we are root.
  static String servant() {
    return run("id", "-u", "postgres").status() == 0 ? "postgres" : "nobody";
  }

  static Command run(String... words) {
    return run(List.of(words));
  }

  static Command run(List<String> words) {
    try {
      var builder =
          new ProcessBuilder(words).redirectErrorStream(true).directory(Path.of("/").toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      var process = builder.start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + words.getFirst(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + words.getFirst(), e);
    }
  }

  /// The words that run a program under the servant's account, and let it die with the thread that
  /// started it. A session of its own keeps Ctrl-C from reaching PostgreSQL before us.
  static List<String> asServant(List<String> words) {
    var prefix = new ArrayList<>(List.of("setsid", "setpriv"));
    if (asRoot()) {
      var group = run("id", "-g", servant()).output().strip();
      prefix.addAll(
          List.of("--reuid=" + servant(), "--regid=" + group, "--clear-groups", "--inh-caps=-all"));
    }
    prefix.addAll(List.of("--pdeathsig=INT", "--"));
    prefix.addAll(words);
    return prefix;
  }

  /// Refuses to go on when the program failed.
  Command orFail(String what) {
    if (status != 0) throw new IllegalStateException(what + " failed: " + output.strip());
    return this;
  }
}
