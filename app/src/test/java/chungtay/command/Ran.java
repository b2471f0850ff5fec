package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/// A command that ran to its end in this process.
///
/// @param out what it printed, line by line
/// @param err what it printed as errors
record Ran(int status, List<String> out, List<String> err) {

  /// Runs one with the settings that the start script would hand over.
  static Ran of(Map<String, String> settings, String... arguments) {
    var terminal = System.out;
    var errors = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    settings.forEach(System::setProperty);
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      var status = Main.line().execute(arguments);
      return new Ran(status, lines(out), lines(err));
    } finally {
      System.setOut(terminal);
      System.setErr(errors);
      settings.keySet().forEach(System::clearProperty);
    }
  }

  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed.toString(UTF_8).lines().toList();
  }
}
