package chungtay.analyst;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a command did when it ran: its exit status and both its outputs.
record Ran(int status, String out, String err) {

  static final LawFolder LAW = new LawFolder(Path.of("../law"));

  static Ran with(String standardInput, String... arguments) {
    return with(standardInput.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Ran with(byte[] standardInput, String... arguments) {
    return run(standardInput, LAW, arguments);
  }

  static Ran under(LawFolder law, String... arguments) {
    return run(new byte[0], law, arguments);
  }

  private static Ran run(byte[] standardInput, LawFolder law, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(new ByteArrayInputStream(standardInput), text(out), text(err));
    var status = Analyst.run(terminal, law, arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  private static PrintStream text(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
