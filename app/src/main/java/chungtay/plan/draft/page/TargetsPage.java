package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.plan.draft.page.DutyForm.Option;
import java.util.List;

/// Everything `plan/draft/targets.jte` prints, ready to print.
///
/// @param units that a row may be of
public record TargetsPage(
    Answer answer,
    DutyForm.Sent sent,
    List<Promise> promises,
    Promise another,
    List<Table> tables,
    List<String> units) {

  public TargetsPage {
    promises = List.copyOf(promises);
    tables = List.copyOf(tables);
    units = List.copyOf(units);
  }

  /// @param told what is promised, in a line
  /// @param remove where it is taken out; empty for a new one
  public record Promise(
      String key, String told, Sure sure, Fields fields, String action, String remove) {}

  public record Fields(
      String what,
      List<Option> clauses,
      List<Option> aims,
      List<Option> degrees,
      String value,
      List<Option> groups,
      String english) {

    public Fields {
      clauses = List.copyOf(clauses);
      aims = List.copyOf(aims);
      degrees = List.copyOf(degrees);
      groups = List.copyOf(groups);
    }
  }

  public record Table(
      String key, String action, List<Column> columns, List<Row> rows, String total, Sure sure) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// @param promises what it may hand out
  public record Column(String field, String heading, List<Option> promises) {

    public Column {
      promises = List.copyOf(promises);
    }
  }

  /// @param unit as somebody may type it; empty where it is not known
  public record Row(
      String key, String name, String unit, List<String> values, Sure sure, String action) {

    public Row {
      values = List.copyOf(values);
    }
  }
}
