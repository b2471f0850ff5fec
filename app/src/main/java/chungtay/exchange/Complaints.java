package chungtay.exchange;

import chungtay.exchange.value.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is wrong with the rows of an upload.
@Component
class Complaints {

  private static final String COLUMNS =
      """
      SELECT s.name, c.sheet, c.row, c.heading, c.written, c.fault, c.suggestion, c.details
        FROM exchange.complaint AS c
        JOIN exchange.sheet AS s ON s.upload_id = c.upload_id AND s.number = c.sheet
       WHERE c.upload_id = :upload
      """;

  private final JdbcClient db;

  Complaints(JdbcClient db) {
    this.db = db;
  }

  /// One complaint and its cell.
  record Told(Cell cell, String written, Fault fault, String suggestion, List<String> details) {

    Told {
      details = List.copyOf(details);
    }
  }

  /// Where something is wrong.
  ///
  /// @param sheetName empty for a table of text
  /// @param heading of the column; empty if the row as a whole is meant
  record Cell(int sheet, String sheetName, int row, String heading) {

    /// As a spreadsheet names it.
    String address() {
      return sheetName.isEmpty() ? Integer.toString(row) : sheetName + "!" + row;
    }
  }

  /// Those that keep a household out, or those that are only told; in the order of the file.
  List<Told> of(UploadId upload, boolean keepingOut, int atMost) {
    return db.sql(
            COLUMNS + " AND c.keeps_out = :keepsOut ORDER BY c.sheet, c.row, c.entry LIMIT :atMost")
        .param("upload", upload.value())
        .param("keepsOut", keepingOut)
        .param("atMost", atMost)
        .query((row, _) -> told(row))
        .list();
  }

  /// The columns of a sheet that say nothing to us.
  record Unread(String name, List<String> columns) {

    Unread {
      columns = List.copyOf(columns);
    }
  }

  List<Unread> unread(UploadId upload) {
    return db.sql(
            """
            SELECT name, unread FROM exchange.sheet WHERE upload_id = :upload AND unread <> '{}' ORDER BY number
            """)
        .param("upload", upload.value())
        .query((row, _) ->
            new Unread(
                row.getString("name"), List.of((String[]) row.getArray("unread").getArray())))
        .list();
  }

  int count(UploadId upload, boolean keepingOut) {
    return db.sql(
            """
            SELECT count(*) FROM exchange.complaint WHERE upload_id = :upload AND keeps_out = :keepsOut
            """)
        .param("upload", upload.value())
        .param("keepsOut", keepingOut)
        .query(Integer.class)
        .single();
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        new Cell(
            row.getInt("sheet"),
            row.getString("name"),
            row.getInt("row"),
            row.getString("heading")),
        row.getString("written"),
        Fault.valueOf(row.getString("fault")),
        row.getString("suggestion"),
        List.of((String[]) row.getArray("details").getArray()));
  }
}
