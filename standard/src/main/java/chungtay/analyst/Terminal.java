package chungtay.analyst;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Objects;

/// What a command reads from and writes to; all of it UTF-8, whatever the locale says.
///
/// @param out no [PrintStream], which would hide that nobody reads any more
record Terminal(InputStream in, OutputStream out, PrintStream err) {

  static final int FINE = 0;
  static final int BAD_ROWS = 1;
  static final int WRONG_USE = 2;

  /// As a shell reports of a program whose reader, such as `head`, had enough.
  static final int READER_GONE = 141;

  /// The work of a command, up to its exit status.
  @FunctionalInterface
  interface Work {
    int run() throws IOException;
  }

  static Terminal system() {
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /// Runs a command and says in one line why it could not be done.
  int run(String command, Work work) {
    try {
      return work.run();
    } catch (Misuse misuse) {
      say(command + ": " + misuse.getMessage());
    } catch (UncheckedIOException failure) {
      return failed(command, Objects.requireNonNull(failure.getCause()));
    } catch (IOException failure) {
      return failed(command, failure);
    }
    return WRONG_USE;
  }

  private int failed(String command, IOException failure) {
    var reason = String.valueOf(failure.getMessage());
    if (reason.contains("Broken pipe")) return READER_GONE;
    say(
        failure instanceof AccessDeniedException
            ? "%s: %s may not be read; ask for the right to read it".formatted(command, reason)
            : "%s: cannot read or write: %s".formatted(command, reason));
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
