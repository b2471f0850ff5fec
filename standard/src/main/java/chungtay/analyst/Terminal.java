package chungtay.analyst;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What a command reads from and writes to; all of it UTF-8, whatever the locale says.
record Terminal(InputStream in, PrintStream out, PrintStream err) {

  static final int FINE = 0;
  static final int BAD_ROWS = 1;
  static final int WRONG_USE = 2;

  /// The work of a command, up to its exit status.
  @FunctionalInterface
  interface Work {
    int run() throws IOException;
  }

  static Terminal system() {
    return new Terminal(
        System.in, System.out, new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /// Runs a command and says in one line why it could not be done.
  int run(String command, Work work) {
    try {
      var status = work.run();
      if (!out.checkError()) return status;
      say(command + ": the output could not be written; is the disk full?");
    } catch (Misuse misuse) {
      say(command + ": " + misuse.getMessage());
    } catch (IOException | UncheckedIOException failure) {
      say(command + ": cannot read or write: " + failure.getMessage());
    }
    return WRONG_USE;
  }

  void say(String line) {
    err.println(line);
    err.flush();
  }

  /// Lines end in LF, as other tools on a command line expect them.
  CsvWriter csv() {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }
}
