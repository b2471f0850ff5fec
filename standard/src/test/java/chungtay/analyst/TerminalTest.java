package chungtay.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/// What is said when a file cannot be read, or what comes out cannot be written.
class TerminalTest {

  /// An output that fails at its first byte.
  private static final class Failing extends OutputStream {
    private final String reason;
    private int asked;

    private Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int written) throws IOException {
      asked++;
      throw new IOException(reason);
    }
  }

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aReaderThatHasEnoughEndsTheCommandWithoutAWord() {
    var gone = new Failing("Broken pipe");

    assertThat(classify(gone, "a,rural,1,0\n".repeat(10_000))).isEqualTo(Terminal.READER_GONE);
    assertThat(said()).isEmpty();
    assertThat(gone.asked).isLessThan(10);
  }

  @Test
  void aFullDiskIsSaid() {
    assertThat(classify(new Failing("No space left on device"), "a,rural,1,0\n"))
        .isEqualTo(Terminal.WRONG_USE);
    assertThat(said()).isEqualTo("classify: cannot read or write: No space left on device\n");
  }

  @Test
  void aFileThatMayNotBeReadIsSaid() {
    var terminal = terminal("", OutputStream.nullOutputStream());

    terminal.run(
        "measure",
        () -> {
          throw new AccessDeniedException("survey.csv");
        });
    terminal.run(
        "measure",
        () -> {
          throw new UncheckedIOException(new FileNotFoundException("it went away"));
        });

    assertThat(said())
        .isEqualTo(
            """
            measure: survey.csv may not be read; ask for the right to read it
            measure: cannot read or write: it went away
            """);
  }

  private int classify(OutputStream out, String rows) {
    return Analyst.run(
        terminal("household,area,b1,b2\n" + rows, out),
        Ran.LAW,
        "classify",
        "--standard",
        "59-2015",
        "--by",
        "score");
  }

  private Terminal terminal(String in, OutputStream out) {
    var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return new Terminal(bytes, out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
