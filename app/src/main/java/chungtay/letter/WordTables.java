package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Part;
import java.util.ArrayList;
import java.util.List;

/// Tables of a paper in Word: those that place its head and signature, and those with figures.
record WordTables(Markup markup, PaperLayout layout, WordParagraphs paragraphs) {

  private static final String[] LINES = {"top", "left", "bottom", "right", "insideH", "insideV"};

  /// A table without lines.
  void open(List<Integer> widths) {
    open(widths, false);
  }

  private void open(List<Integer> widths, boolean lined) {
    markup.open("w:tbl").open("w:tblPr");
    var whole = widths.stream().mapToInt(Integer::intValue).sum();
    markup.empty("w:tblW", "w:w", whole, "w:type", "dxa");
    if (lined) borders();
    markup.empty("w:tblLayout", "w:type", "fixed");
    if (lined) margins();
    markup.close();
    markup.open("w:tblGrid");
    widths.forEach(width -> markup.empty("w:gridCol", "w:w", width));
    markup.close();
  }

  private void borders() {
    markup.open("w:tblBorders");
    for (var line : LINES) {
      markup.empty("w:" + line, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
    }
    markup.close();
  }

  private void margins() {
    var margin = layout.house().cellMargin() * WordStyles.TWENTIETHS;
    markup.open("w:tblCellMar");
    markup.empty("w:left", "w:w", margin, "w:type", "dxa");
    markup.empty("w:right", "w:w", margin, "w:type", "dxa");
    markup.close();
  }

  void openRow(boolean whole) {
    markup.open("w:tr");
    if (whole) markup.open("w:trPr").empty("w:cantSplit").close();
  }

  void openCell(int width) {
    markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").close();
  }

  void nextCell(int width) {
    markup.close();
    openCell(width);
  }

  void closeRow() {
    markup.close().close();
  }

  void close() {
    markup.close();
  }

  /// A table with figures: its head stands on each page, its rows stay whole.
  void write(Grid grid, int width) {
    paragraphs.empty(Part.TABLE);
    var widths = widths(grid, width);
    open(widths, true);
    markup.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (var at = 0; at < widths.size(); at++) {
      openCell(widths.get(at));
      paragraphs.write(Part.TABLE_HEAD, grid.columns().get(at).title());
      markup.close();
    }
    markup.close();
    for (var row : grid.rows()) {
      openRow(true);
      for (var at = 0; at < widths.size(); at++) {
        openCell(widths.get(at));
        paragraphs.aligned(Part.TABLE, row.get(at), side(grid.columns().get(at).side()));
        markup.close();
      }
      markup.close();
    }
    markup.close();
    paragraphs.empty(Part.TABLE);
  }

  private static List<Integer> widths(Grid grid, int width) {
    var widths = new ArrayList<Integer>();
    grid.columns().forEach(column -> widths.add(width * column.share() / grid.shares()));
    return List.copyOf(widths);
  }

  private static String side(Grid.Side side) {
    return switch (side) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }
}
