package chungtay.analyst;

import chungtay.alkirefoster.AlkireFoster;
import chungtay.alkirefoster.Missing;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures the poverty of a table of 0/1 columns by the method of Alkire and Foster.
@Command(
    name = "measure",
    description = "Measure multidimensional poverty (Alkire-Foster) of a CSV table.",
    footer = {
      "",
      "Out: one row for each group, in the order of the groups' texts, then one for",
      "all with empty group columns. n counts rows, weight is the exact sum of",
      "--weight (without it, n). H, A and M0 follow, and for each indicator its",
      "uncensored and censored headcount ratio and the share of M0 that it",
      "contributes. Where nobody is poor, A and the shares are 0.",
      "",
      "  chungtay measure --k 1/3 --indicators water,toilet,telecom households.csv",
      "",
      "Exit status: 0 fine, 1 bad rows (nothing is printed then), 2 wrong use."
    })
final class MeasureCommand implements Callable<Integer> {

  /// So many bad rows are told of; more help nobody.
  private static final int MOST_TOLD = 100;

  private final Terminal terminal;

  @Option(
      names = "--indicators",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns with 1 for deprived, 0 for not, empty for missing.")
  private List<String> indicators = List.of();

  @Option(
      names = "--k",
      required = true,
      paramLabel = "N",
      description = {
        "From how much on one is poor. A whole number counts",
        "indicators, or with --weights is a sum of weights;",
        "a fraction such as 1/3 is a share of the total weight."
      })
  private String cutoff = "";

  @Option(
      names = "--weights",
      paramLabel = "SPEC",
      description = "What each indicator weighs, such as a=1,b=1/2; otherwise all weigh 1.")
  private @Nullable String weights;

  @Option(
      names = "--weight",
      paramLabel = "COLUMN",
      description = "Column with the survey weight of the row, a decimal from 0.")
  private @Nullable String weightColumn;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns whose values make the groups.")
  private List<String> by = List.of();

  @Option(
      names = "--missing",
      paramLabel = "refuse|drop",
      description = "What to do with a row that lacks an indicator; refuse unless said.")
  private String missing = "refuse";

  @Mixin private Asked asked = new Asked();

  MeasureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return terminal.run("measure", this::measure);
  }

  private int measure() throws IOException {
    var method = MethodOptions.method(indicators, Optional.ofNullable(weights), cutoff);
    MethodOptions.requireDistinct("--by", by);
    var badRows = new BadRows(terminal, MOST_TOLD);
    var rows = read(badRows, missing());
    if (badRows.count() > 0) {
      terminal.say("measure: %s, nothing counted".formatted(badRows.counted()));
      return Terminal.BAD_ROWS;
    }
    if (rows.dropped() > 0) {
      terminal.say("measure: %d rows dropped for missing indicators".formatted(rows.dropped()));
    }
    write(method, rows.cells());
    return Terminal.FINE;
  }

  private MeasuredRows read(BadRows badRows, Missing missing) throws IOException {
    try (var table = asked.table(terminal)) {
      var columns = table.columns();
      var weight = Optional.ofNullable(weightColumn).map(columns::column).map(SurveyWeight::new);
      var rows =
          new MeasuredRows(columns.columns(indicators), columns.columns(by), weight, missing);
      table.forEach(badRows, rows::add);
      return rows;
    }
  }

  private void write(AlkireFoster method, GroupCells cells) throws IOException {
    var csv = terminal.csv();
    var table = new MeasureTable(csv, indicators, cells.decimals());
    table.header(by);
    var all = cells.count(method, by.isEmpty() ? (_, _) -> {} : table::row);
    table.row(Collections.nCopies(by.size(), ""), all);
    csv.flush();
  }

  private Missing missing() {
    return switch (missing) {
      case "refuse" -> Missing.REFUSE;
      case "drop" -> Missing.DROP;
      default -> throw new Misuse("--missing: '%s' is neither refuse nor drop".formatted(missing));
    };
  }
}
