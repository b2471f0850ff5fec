package chungtay.plan.reader;

import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Line;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.TaskRow;
import chungtay.plan.reader.source.TaskRow.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tables: rows of tasks, or numbers that are handed to units.
final class TableRows {

  private static final int HEADINGS_AT_MOST = 4;
  private static final int HEADING_LENGTH_AT_MOST = 70;
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|-?\\d{1,12}(?:[.,]\\d{1,6})?");
  private static final Pattern THREE_BEHIND = Pattern.compile("\\d{1,3}[,]\\d{3}");

  private final Phrasebook<Column> columns = new Phrasebook<>();
  private final Phrasebook<Boolean> totals;

  TableRows(Rules.Tables rules) {
    rules
        .columns()
        .forEach((column, phrases) ->
            phrases.forEach(
                phrase -> columns.add(phrase, Column.valueOf(column.toUpperCase(Locale.ROOT)))));
    totals = Phrasebook.of(rules.totals());
  }

  /// What the lines of a table are: tasks, numbers, or neither.
  record Found(List<TaskRow> tasks, Optional<Draft.Table> numbers) {}

  Found read(List<Line> lines) {
    var rows = lines.stream().filter(Line::isRow).toList();
    var best = Map.<Integer, Column>of();
    var headings = 0;
    for (var at = 0; at < Math.min(rows.size(), HEADINGS_AT_MOST); at++) {
      var here = headings(rows.get(at));
      if (isTasks(here) || here.size() > best.size()) {
        best = here;
        headings = at + 1;
      }
      if (isTasks(here)) break;
    }
    while (headings > 0 && headings < rows.size() - 1 && isBelowHeading(rows.get(headings)))
      headings++;
    var rest = rows.subList(headings, rows.size());
    if (isTasks(best)) return new Found(tasks(rest, best), Optional.empty());
    return new Found(List.of(), numbers(rows, best, headings));
  }

  /// The second row of headings, below those that stand over several columns.
  private static boolean isBelowHeading(Line row) {
    return row.cells().size() > 2
        && row.cells().getFirst().isBlank()
        && row.cells().get(1).isBlank()
        && row.cells().stream().allMatch(cell -> number(cell).isEmpty());
  }

  private static boolean isTasks(Map<Integer, Column> headings) {
    return headings.containsValue(Column.TASK)
        && (headings.containsValue(Column.LEAD) || headings.containsValue(Column.DUE));
  }

  private Map<Integer, Column> headings(Line row) {
    var found = new HashMap<Integer, Column>();
    for (var at = 0; at < row.cells().size(); at++) {
      var cell = Fold.of(row.cells().get(at));
      if (cell.isEmpty() || cell.length() > HEADING_LENGTH_AT_MOST) continue;
      var column = column(cell);
      if (column.isPresent() && !found.containsValue(column.get())) found.put(at, column.get());
    }
    return found;
  }

  private Optional<Column> column(String cell) {
    Optional<Column> best = Optional.empty();
    var length = 0;
    for (var at = 0; at < cell.length(); at++) {
      var match = columns.at(cell, at);
      if (match.isEmpty()) continue;
      var size = match.get().end() - at;
      var column = match.get().value();
      var mustBegin = column == Column.UNIT || column == Column.NUMBER;
      if (size > length && (!mustBegin || (at == 0 && cell.length() < size + 12))) {
        best = Optional.of(column);
        length = size;
      }
    }
    return best;
  }

  private List<TaskRow> tasks(List<Line> rows, Map<Integer, Column> headings) {
    var tasks = new ArrayList<TaskRow>();
    for (var row : rows) {
      if (isCounting(row)) continue;
      var cells = new EnumMap<Column, String>(Column.class);
      headings.forEach((at, column) -> {
        if (at < row.cells().size() && !row.cells().get(at).isBlank())
          cells.put(column, row.cells().get(at));
      });
      var goesOn = goesOn(cells) && !tasks.isEmpty();
      var task = new TaskRow(cells, Place.of(row));
      if (goesOn) tasks.set(tasks.size() - 1, joined(tasks.getLast(), task));
      else if (isTask(cells, row)) tasks.add(task);
    }
    return tasks;
  }

  /// Whether a row is the rest of the one before it, broken across pages.
  private static boolean goesOn(Map<Column, String> cells) {
    var text = cells.getOrDefault(Column.TASK, "");
    return !cells.containsKey(Column.NUMBER)
        && (text.isEmpty() ? !cells.isEmpty() : Character.isLowerCase(text.codePointAt(0)));
  }

  private static TaskRow joined(TaskRow first, TaskRow second) {
    var cells = new EnumMap<Column, String>(Column.class);
    cells.putAll(first.cells());
    second
        .cells()
        .forEach((column, text) -> cells.merge(column, text, (one, two) -> one + " " + two));
    return new TaskRow(cells, first.place().through(second.place()));
  }

  /// A row that holds nothing but a heading gathers those below it.
  private static boolean isTask(Map<Column, String> cells, Line row) {
    if (!cells.containsKey(Column.TASK)) return false;
    var isSpread = row.cells().stream().filter(cell -> !cell.isBlank()).distinct().count() == 1;
    var says = EnumSet.of(Column.LEAD, Column.WITH, Column.DUE, Column.PRODUCT);
    return !isSpread && cells.keySet().stream().anyMatch(says::contains);
  }

  /// "(1) | (2) | (3)" below the headings.
  private static boolean isCounting(Line row) {
    return row.cells().stream()
        .allMatch(cell -> cell.matches("\\(?(?:\\d{1,2}|[A-C])\\)?(?:=.*)?|"));
  }

  private Optional<Draft.Table> numbers(List<Line> all, Map<Integer, Column> headings, int from) {
    var data =
        all.subList(from, all.size()).stream()
            .filter(row -> !isCounting(row) || all.size() < 3)
            .toList();
    var name = name(headings, data);
    var columns = valueColumns(data, name, headings);
    if (columns.isEmpty() || data.size() < 2) return Optional.empty();
    var rows = new ArrayList<Draft.Row>();
    Optional<Draft.Row> total = Optional.empty();
    var width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (var line : data) {
      var row = whole(line, width);
      var read = row(row, name, columns);
      if (read.values().stream().allMatch(Optional::isEmpty)) continue;
      if (totals.isAt(Fold.of(read.name()), 0)) total = Optional.of(read);
      else rows.add(read);
    }
    if (rows.isEmpty()) return Optional.empty();
    var titles = columns.stream().map(at -> title(all.subList(0, from), at)).toList();
    var place = Place.of(all.getFirst()).through(Place.of(all.getLast()));
    return Optional.of(new Draft.Table(titles, rows, total, place));
  }

  private static int name(Map<Integer, Column> headings, List<Line> data) {
    for (var heading : headings.entrySet()) {
      if (heading.getValue() == Column.UNIT) return heading.getKey();
    }
    var width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (var at = 0; at < width; at++) {
      var column = at;
      var words =
          data.stream()
              .filter(row ->
                  column < row.cells().size()
                      && number(row.cells().get(column)).isEmpty()
                      && row.cells().get(column).length() > 2)
              .count();
      if (words * 2 > data.size()) return at;
    }
    return 0;
  }

  /// The columns that hold numbers in most rows.
  private static List<Integer> valueColumns(
      List<Line> data, int name, Map<Integer, Column> headings) {
    var width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var columns = new ArrayList<Integer>();
    for (var at = name + 1; at < width; at++) {
      var column = at;
      var numbers =
          data.stream()
              .filter(
                  row -> column < row.cells().size() && number(row.cells().get(column)).isPresent())
              .count();
      if (numbers * 2 >= data.size() && headings.get(at) != Column.NOTE) columns.add(at);
    }
    return columns;
  }

  private static String title(List<Line> headings, int at) {
    var title = new StringBuilder();
    for (var level = 0; level < headings.size(); level++) {
      var row = headings.get(level);
      var cell = level == headings.size() - 1 ? cell(row, at) : over(row, at);
      if (!cell.isBlank()) title.append(title.isEmpty() ? "" : " ").append(cell);
    }
    return title.toString();
  }

  private static String cell(Line row, int at) {
    return at < row.cells().size() ? row.cells().get(at) : "";
  }

  /// A heading over several columns stands in the first of them.
  private static String over(Line row, int at) {
    var left = Math.min(at, row.cells().size() - 1);
    while (left > 0 && row.cells().get(left).isBlank()) left--;
    return left < 2 ? cell(row, at) : row.cells().get(left);
  }

  /// A row of totals may leave out the cell of its number.
  private Line whole(Line row, int width) {
    if (row.cells().size() != width - 1 || !totals.isAt(Fold.of(row.cells().getFirst()), 0))
      return row;
    var cells = new ArrayList<>(row.cells());
    cells.addFirst("");
    return row.with(cells);
  }

  private static Draft.Row row(Line row, int name, List<Integer> columns) {
    var cells = row.cells();
    var called =
        name < cells.size() && !cells.get(name).isBlank() ? cells.get(name) : cells.getFirst();
    var reasons = EnumSet.noneOf(Reason.class);
    var values = new ArrayList<Optional<BigDecimal>>();
    for (var at : columns) {
      var cell = at < cells.size() ? cells.get(at) : "";
      if (THREE_BEHIND.matcher(cell.strip()).matches()) reasons.add(Reason.NUMBER_AMBIGUOUS);
      values.add(number(cell));
    }
    return new Draft.Row(called, values, Place.of(row), Set.copyOf(reasons));
  }

  /// A number with dots between its thousands and a decimal comma; a single dot before other than
  /// three digits is one, too.
  static Optional<BigDecimal> number(String cell) {
    var text = cell.replace("%", "").strip();
    if (text.isEmpty() || !NUMBER.matcher(text).matches()) return Optional.empty();
    var isGrouped = text.matches("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    var plain = isGrouped ? text.replace(".", "").replace(',', '.') : text.replace(',', '.');
    return Optional.of(new BigDecimal(plain));
  }
}
