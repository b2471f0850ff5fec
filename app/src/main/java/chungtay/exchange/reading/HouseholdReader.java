package chungtay.exchange.reading;

import chungtay.classification.HouseholdClass;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.file.RowSink;
import chungtay.exchange.file.SheetRow;
import chungtay.exchange.value.IdentityReader;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers rows into households: one begins with the row of its head, its members follow.
///
/// Lists come in two shapes. Some name every member, with the cells of the household empty or
/// repeated beside them; some name the heads alone.
public final class HouseholdReader implements RowSink {

  private static final int PERSONS_AT_MOST = 20_000;

  private final RowInterpreter interpreter;
  private final Vocabulary vocabulary;
  private final HouseholdSink sink;

  private final List<SheetRow> top = new ArrayList<>();
  private final List<SheetRow> pending = new ArrayList<>();
  private String sheet = "";
  private int sheetNumber;
  private @Nullable Sheet current;
  private boolean passedOver;
  private String seen = "";
  private Restorer restorer = (row, _) -> row;
  private int households;
  private int lists;

  /// A sheet whose headings were found.
  ///
  /// @param titleClass the class that its title gives to every household
  record Sheet(int number, Headings headings, @Nullable HouseholdClass titleClass) {}

  /// @param today no decision is later than that
  public HouseholdReader(
      Vocabulary vocabulary,
      Communes communes,
      Defaults defaults,
      LocalDate today,
      HouseholdSink sink) {
    this.vocabulary = vocabulary;
    this.sink = sink;
    this.interpreter = new RowInterpreter(vocabulary, communes, defaults, today);
  }

  /// Rows whose identity numbers are hidden are made whole first.
  public HouseholdReader restoring(Restorer by) {
    restorer = by;
    return this;
  }

  /// Reads a file to its end.
  ///
  /// @throws Refused if it is not a list of households
  public void read(HouseholdFile file) {
    file.read(this);
    endSheet();
    if (lists == 0) {
      if (seen.isEmpty()) throw new Refused(ExchangeRefusal.FILE_EMPTY, Map.of());
      throw new Refused(ExchangeRefusal.HEADINGS_UNKNOWN, Map.of("seen", seen));
    }
    if (households == 0) throw new Refused(ExchangeRefusal.NO_HOUSEHOLDS, Map.of());
  }

  @Override
  public void sheet(String name) {
    endSheet();
    sheet = name;
    sheetNumber++;
    current = null;
    passedOver = false;
  }

  @Override
  public void row(SheetRow row) {
    if (passedOver) return;
    if (current != null) {
      data(row, current);
      return;
    }
    top.add(row);
    if (top.size() == Headings.ROWS_LOOKED_AT) findHeadings();
  }

  private void endSheet() {
    if (current == null && !passedOver && !top.isEmpty()) findHeadings();
    endHousehold();
    top.clear();
  }

  private void findHeadings() {
    var found = Headings.in(top, sheet, vocabulary);
    if (found.isEmpty()) {
      passedOver = true;
      if (seen.isEmpty()) seen = widest();
      return;
    }
    lists++;
    var headings = found.get();
    var above = top.stream().filter(row -> row.number() <= headings.lastRow()).toList();
    var opened = new Sheet(sheetNumber, headings, Titles.householdClass(sheet, above).orElse(null));
    current = opened;
    sink.sheet(sheetNumber, sheet, headings);
    for (var row : top) {
      if (row.number() > headings.lastRow()) data(row, opened);
    }
  }

  /// What may have been meant as headings, for the refusal to show.
  private String widest() {
    var widest = top.getFirst();
    for (var row : top) {
      if (row.filled() > widest.filled()) widest = row;
    }
    var cells = widest.cells().stream().filter(cell -> !cell.isEmpty()).limit(8).toList();
    return IdentityReader.masked(String.join(" | ", cells));
  }

  private void data(SheetRow written, Sheet sheet) {
    var row = restorer.restored(written, sheet.headings());
    var shape = new RowShape(row, sheet.headings());
    if (shape.isFurniture()) return;
    if (pending.isEmpty() || shape.beginsHousehold(pending.getFirst())) endHousehold();
    pending.add(row);
    if (pending.size() > PERSONS_AT_MOST) {
      throw new Refused(
          ExchangeRefusal.FILE_DAMAGED, Map.of("place", this.sheet + "!" + row.number()));
    }
  }

  private void endHousehold() {
    if (pending.isEmpty() || current == null) return;
    households++;
    sink.household(interpreter.household(current, pending));
    pending.clear();
  }
}
