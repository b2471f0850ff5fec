package chungtay.analyst;

import java.util.List;

/// One row of a table.
///
/// @param line where it begins in the file, the header being line 1
record Row(long line, Columns columns, List<String> fields) {

  String text(int column) {
    return fields.get(column);
  }

  boolean isEmpty(int column) {
    return text(column).isEmpty();
  }

  /// Whether a 0/1 column says 1.
  boolean isSet(int column) {
    return switch (text(column)) {
      case "1" -> true;
      case "0" -> false;
      default -> throw bad(column, "is neither 0 nor 1");
    };
  }

  BadRow bad(int column, String reason) {
    return new BadRow(
        "line %d, column %s: '%s' %s".formatted(line, columns.name(column), brief(column), reason));
  }

  /// A message stays one short line even if a field holds a page.
  private String brief(int column) {
    var text = text(column).replaceAll("\\R", " ");
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
