package chungtay.exchange.reading;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.SheetRow;
import chungtay.refusal.Refused;
import chungtay.wording.SearchKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What each column of a sheet means, read from its row of headings, or from two that are merged.
public final class Headings {

  /// How far down the headings may begin.
  static final int ROWS_LOOKED_AT = 25;

  private static final int COLUMNS_AT_LEAST = 3;
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+ )+|(?: \\d+)+$");

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Map<Integer, String> indicators = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private @Nullable Column twice;
  private int lastRow;
  private String above = "";

  private Headings() {}

  /// Headings whose columns are known by their titles alone, as they were found once.
  public static Headings of(List<String> titles) {
    var known = new Headings();
    for (var place = 0; place < titles.size(); place++) {
      var column = column(titles.get(place));
      if (column != null) known.places.putIfAbsent(column, place);
      known.titles.add(titles.get(place));
    }
    return known;
  }

  /// A heading as it is compared: without tone marks, case and signs.
  public static String key(String heading) {
    return NOT_A_WORD.matcher(SearchKey.of(heading)).replaceAll(" ").strip();
  }

  /// Looks for the headings of a list of households in the first rows of a sheet.
  ///
  /// @throws Refused if they are headings of such a list, and yet cannot be worked with
  static Optional<Headings> in(List<SheetRow> rows, String sheet, Vocabulary vocabulary) {
    @Nullable Headings best = null;
    for (var row : rows) best = better(best, row, row, vocabulary);
    for (var i = 0; i + 1 < rows.size(); i++) {
      if (isSecondLine(rows.get(i + 1), vocabulary)) {
        best = better(best, rows.get(i), rows.get(i + 1), vocabulary);
      }
    }
    if (best == null || !best.isList()) return Optional.empty();
    best.check(sheet);
    best.above = above(rows, best.lastRow, best.titles);
    return Optional.of(best);
  }

  private static Headings better(
      @Nullable Headings best, SheetRow upper, SheetRow lower, Vocabulary vocabulary) {
    var found = new Headings();
    found.take(upper, lower, vocabulary);
    return best == null || found.understood() > best.understood() ? found : best;
  }

  /// Half of what a row of data says is never a heading.
  private static boolean isSecondLine(SheetRow row, Vocabulary vocabulary) {
    var known = row.cells().stream().filter(cell -> isKnown(cell, vocabulary)).count();
    return known > 0 && known * 2 >= row.filled();
  }

  private static boolean isKnown(String cell, Vocabulary vocabulary) {
    if (cell.isEmpty()) return false;
    return column(cell) != null || indicator(cell, vocabulary) != null;
  }

  private void take(SheetRow upper, SheetRow lower, Vocabulary vocabulary) {
    lastRow = lower.number();
    for (var place = 0; place < Math.max(upper.width(), lower.width()); place++) {
      var below = lower.cell(place);
      var above = upper.cell(place);
      if (!take(below, place, vocabulary)
          && !take(above, place, vocabulary)
          && !take(above + " " + below, place, vocabulary)) {
        titles.add(below.isEmpty() ? above : below);
        if (!titles.getLast().isEmpty()) unread.add(titles.getLast());
      }
    }
  }

  private boolean take(String heading, int place, Vocabulary vocabulary) {
    if (heading.isBlank()) return false;
    var column = column(heading);
    if (column != null) {
      var other = places.putIfAbsent(column, place);
      if (other != null && column != Column.PASSED_OVER) twice = column;
      return titles.add(heading);
    }
    var indicator = indicator(heading, vocabulary);
    if (indicator == null) return false;
    indicators.put(place, indicator);
    return titles.add(heading);
  }

  private static @Nullable Column column(String heading) {
    var key = key(heading);
    var found = Column.of(key);
    if (found != null) return found;
    var bare = key(ASIDE.matcher(heading).replaceAll(" "));
    found = Column.of(bare);
    return found != null ? found : Column.of(NUMBERING.matcher(bare).replaceAll(""));
  }

  private static @Nullable String indicator(String heading, Vocabulary vocabulary) {
    var key = key(heading);
    if (vocabulary.isIndicator(key)) return key;
    var bare = NUMBERING.matcher(key(ASIDE.matcher(heading).replaceAll(" "))).replaceAll("");
    return vocabulary.isIndicator(bare) ? bare : null;
  }

  private int understood() {
    var passedOver = places.containsKey(Column.PASSED_OVER) ? 1 : 0;
    return places.size() - passedOver + indicators.size();
  }

  /// Whether this could be a list of households at all; any sheet may have three headings we know.
  private boolean isList() {
    var named = has(Column.HEAD) || has(Column.MEMBER);
    return named && (understood() >= COLUMNS_AT_LEAST || saysCommune());
  }

  private void check(String sheet) {
    if (twice != null) {
      throw new Refused(
          ExchangeRefusal.COLUMN_TWICE, Map.of("sheet", sheet, "column", title(twice)));
    }
    if (!saysCommune()) {
      throw new Refused(ExchangeRefusal.COMMUNE_COLUMN_MISSING, Map.of("sheet", sheet));
    }
  }

  private boolean saysCommune() {
    return has(Column.COMMUNE) || has(Column.COMMUNE_CODE) || has(Column.ADDRESS);
  }

  public boolean has(Column column) {
    return places.containsKey(column);
  }

  /// Where a column stands; -1 if the list has none.
  public int place(Column column) {
    return places.getOrDefault(column, -1);
  }

  /// The columns of indicators: where each stands, and the key of its heading.
  Map<Integer, String> indicators() {
    return indicators;
  }

  /// The heading of a column as the file writes it.
  public String title(int place) {
    return place >= 0 && place < titles.size() ? titles.get(place) : "";
  }

  private String title(Column column) {
    return title(place(column));
  }

  public List<String> titles() {
    return List.copyOf(titles);
  }

  /// Headings that say nothing to us; their columns are not read.
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /// What stands above the headings: the title of the list, perhaps who drew it up.
  public String above() {
    return above;
  }

  private static String above(List<SheetRow> rows, int lastRow, List<String> titles) {
    return rows.stream()
        .filter(row -> row.number() <= lastRow)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isEmpty() && !titles.contains(cell))
        .collect(Collectors.joining(" · "));
  }

  /// The row that the headings end with.
  int lastRow() {
    return lastRow;
  }
}
