package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A command that ran to its end in this process.
///
/// @param out what it printed, line by line
/// @param err what it printed as errors
record Ran(int status, List<String> out, List<String> err) {

  /// What is said where a thread of an office beside writes to the log in the moment in which the
  /// command sets it up anew. A command that has its process for itself has no other thread then.
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "^\\d\\d:\\d\\d:\\d\\d,\\d{3} \\|-WARN in Logger\\[.*] - No appenders present in context ");

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

  /// Runs one over a database of a test, with its keys in a folder of the test.
  static Ran over(TestDatabase database, Path folder, List<String> arguments) {
    var all = new ArrayList<>(arguments);
    all.addAll(List.of("--database", database.url()));
    var settings =
        Map.of(
            "chungtay.home", Path.of("..").toAbsolutePath().normalize().toString(),
            "chungtay.keys", folder.resolve("keys").toString());
    return of(settings, all.toArray(String[]::new));
  }

  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed.toString(UTF_8).lines().filter(line -> !OF_OTHERS.matcher(line).find()).toList();
  }
}
