package chungtay.plan.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/// What was said of a task.
///
/// @param entry its place in the order of all that was said; tells whether a page is still true
/// @param day of business on which it was said
/// @param by who said it, and from which post
/// @param reported the day of the last report before or at it, which tells whether that was in time
public record Step(
    long entry,
    Stage stage,
    LocalDate day,
    String note,
    String by,
    String post,
    LocalDate reported) {

  /// As a row has it that tells entry, state, day, note, person, post and reported.
  public static Step of(ResultSet row) throws SQLException {
    return new Step(
        row.getLong("entry"),
        Stage.valueOf(row.getString("state")),
        row.getObject("day", LocalDate.class),
        row.getString("note"),
        row.getString("person"),
        row.getString("post"),
        row.getObject("reported", LocalDate.class));
  }
}
