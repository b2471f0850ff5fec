package chungtay.analyst;

import java.io.IOException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command on a table takes: the table, or a plea for help.
final class Asked {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.csv",
      description = "CSV in UTF-8 with a header; standard input if absent or -.")
  private String file = "-";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  CsvTable table(Terminal terminal) throws IOException {
    return new CsvTable(file, terminal.in());
  }
}
