package chungtay.analyst;

import chungtay.alkirefoster.Tally;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The table that `measure` writes: a header, then a row for each tally.
final class MeasureTable {

  private final CsvWriter csv;
  private final List<String> indicators;
  private final int decimals;

  /// @param decimals how many decimals of the survey weights were made whole
  MeasureTable(CsvWriter csv, List<String> indicators, int decimals) {
    this.csv = csv;
    this.indicators = List.copyOf(indicators);
    this.decimals = decimals;
  }

  void header(List<String> by) {
    var names = new ArrayList<>(by);
    names.addAll(List.of("n", "weight", "H", "A", "M0"));
    for (var code : indicators) {
      Stream.of("_h_raw", "_h_censored", "_contribution").map(code::concat).forEach(names::add);
    }
    csv.writeRecord(names);
  }

  void row(List<String> group, Tally tally) {
    var fields = new ArrayList<>(group);
    fields.add(Long.toString(tally.counted()));
    fields.add(Figures.decimal(tally.weight(), decimals));
    fields.add(Figures.ratio(tally.headcount()));
    fields.add(Figures.ratio(tally.intensity()));
    fields.add(Figures.ratio(tally.adjustedHeadcount()));
    for (var indicator = 0; indicator < indicators.size(); indicator++) {
      fields.add(Figures.ratio(tally.uncensoredHeadcount(indicator)));
      fields.add(Figures.ratio(tally.censoredHeadcount(indicator)));
      fields.add(Figures.ratio(tally.contributionShare(indicator)));
    }
    csv.writeRecord(fields);
  }
}
