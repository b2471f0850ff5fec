package chungtay.plan.submission.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form before anything is filled in.
///
/// @param tables of numbers of households
/// @param texts in their order
/// @param prefilled what is known already, by the name of its field
/// @param nil whether it may be declared instead that there is nobody
/// @param known how many the registry knows of, of whom that would be declared
/// @param stated how many households were asked what they need; none where no unit is meant
public record Blank(
    List<Table> tables,
    List<Text> texts,
    Map<String, Integer> prefilled,
    boolean nil,
    int known,
    Optional<Stated> stated) {

  /// A form that asks no household anything.
  public Blank(
      List<Table> tables,
      List<Text> texts,
      Map<String, Integer> prefilled,
      boolean nil,
      int known) {
    this(tables, texts, prefilled, nil, known, Optional.empty());
  }

  /// The same, with how many households were asked.
  public Blank with(Optional<Stated> asked) {
    return new Blank(tables, texts, prefilled, nil, known, asked);
  }

  /// Households of the unit.
  ///
  /// @param all who are to be asked what they need
  /// @param asked of them
  public record Stated(int all, int asked) {}

  public Blank {
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
    prefilled = Map.copyOf(prefilled);
  }

  /// The table of what each unit has to reach.
  public static final String TARGETS = "targets";

  /// The field that declares that there is nobody, and the one that says why where the registry
  /// knows of some.
  public static final String NIL = "nil";

  public static final String NIL_REASON = "nil.reason";

  /// Numbers of households, of each row in each column.
  ///
  /// @param key of its title among the messages
  public record Table(String key, List<Line> rows, List<Line> columns) {

    public Table {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }

    /// Whether its rows are parts of one whole; else a household may stand in several.
    public boolean addsUp() {
      return key.equals(TARGETS);
    }

    /// The name of a field.
    public String field(Line row, Line column) {
      return key + "." + column.id() + "." + row.id();
    }
  }

  /// A row or a column.
  public record Line(String id, Label label) {}

  /// A text.
  ///
  /// @param group what it stands under, the key of a message
  public record Text(String field, String group, Label label, boolean required) {}

  /// The names of all fields, in their order.
  public List<String> fields() {
    var fields = new ArrayList<String>();
    for (var table : tables) {
      for (var row : table.rows()) {
        for (var column : table.columns()) fields.add(table.field(row, column));
      }
    }
    texts.forEach(text -> fields.add(text.field()));
    if (nil) fields.addAll(List.of(NIL, NIL_REASON));
    return fields;
  }
}
