package chungtay.exchange;

import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.file.RowSink;
import chungtay.exchange.file.SheetRow;
import chungtay.exchange.reading.Column;
import chungtay.exchange.reading.Headings;
import chungtay.exchange.reading.Restorer;
import chungtay.exchange.value.IdentityReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of kept files that a reject file was made of, by the reference that it carries.
///
/// A reject file shows identity numbers only by their end. When it comes back corrected, the
/// numbers that nobody typed anew are taken from the file that was sent first.
@Component
class OriginalRows {

  private static final char BETWEEN = '#';

  private final JdbcClient db;
  private final KeptFiles files;

  OriginalRows(JdbcClient db, KeptFiles files) {
    this.db = db;
    this.files = files;
  }

  /// Where a row stands in a kept file.
  record Reference(UploadId upload, int sheet, int row) {

    /// As a reject file writes it.
    String written() {
      return upload.toString() + BETWEEN + sheet + BETWEEN + row;
    }

    static Optional<Reference> of(String text) {
      var parts = text.split("#", 4);
      if (parts.length != 3) return Optional.empty();
      try {
        var upload = new UploadId(UUID.fromString(parts[0]));
        return Optional.of(
            new Reference(upload, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    }
  }

  /// For the rows of one upload that is being read.
  Restorer of(UploadId reading) {
    Map<UploadId, Kept> kept = new HashMap<>();
    return (row, headings) -> restored(row, headings, reading, kept);
  }

  private SheetRow restored(
      SheetRow row, Headings headings, UploadId reading, Map<UploadId, Kept> kept) {
    var place = headings.place(Column.REFERENCE);
    if (place < 0 || row.cells().stream().noneMatch(IdentityReader::isMasked)) return row;
    var reference = Reference.of(row.cell(place));
    // A file cannot be its own source; that also ends every chain of references.
    if (reference.isEmpty() || !isBefore(reference.get().upload(), reading)) return row;
    var source = kept.computeIfAbsent(reference.get().upload(), this::kept);
    var original = source.row(reference.get());
    return original == null
        ? row
        : restored(row, headings, original, source.titles(reference.get()));
  }

  private static boolean isBefore(UploadId one, UploadId other) {
    return one.value().compareTo(other.value()) < 0;
  }

  private static SheetRow restored(
      SheetRow row, Headings headings, SheetRow original, List<String> titles) {
    var whole = row;
    for (var column = 0; column < row.width(); column++) {
      var shown = row.cell(column);
      var place = titles.indexOf(headings.title(column));
      if (!IdentityReader.isMasked(shown) || place < 0) continue;
      var hidden = original.cell(place);
      var same =
          shown.equals(IdentityReader.masked(hidden))
              || shown.equals(IdentityReader.maskedWholly(hidden));
      if (same) whole = whole.with(column, hidden);
    }
    return whole;
  }

  /// The rows of an upload that its reject file shows.
  private Kept kept(UploadId upload) {
    var wanted = rejected(upload);
    var rows = new Collected(upload, wanted);
    if (!wanted.isEmpty()) new HouseholdFile(files.content(upload)).read(rows);
    return new Kept(rows.found, titles(upload), of(upload));
  }

  private Set<Reference> rejected(UploadId upload) {
    return new HashSet<>(
        db.sql(
                """
                SELECT DISTINCT c.sheet, r.row
                  FROM exchange.complaint AS c
                 CROSS JOIN LATERAL generate_series(c.first_row, c.last_row) AS r (row)
                 WHERE c.upload_id = :upload AND c.keeps_out
                """)
            .param("upload", upload.value())
            .query((row, _) -> new Reference(upload, row.getInt("sheet"), row.getInt("row")))
            .list());
  }

  private Map<Integer, List<String>> titles(UploadId upload) {
    Map<Integer, List<String>> titles = new HashMap<>();
    db.sql("SELECT number, headings FROM exchange.sheet WHERE upload_id = :upload")
        .param("upload", upload.value())
        .query((row, _) ->
            titles.put(
                row.getInt("number"), List.of((String[]) row.getArray("headings").getArray())))
        .list();
    return titles;
  }

  /// A kept file, as far as it may be asked for.
  private static final class Kept {

    private final Map<Reference, SheetRow> rows;
    private final Map<Integer, List<String>> titles;
    private final Restorer earlier;

    Kept(Map<Reference, SheetRow> rows, Map<Integer, List<String>> titles, Restorer earlier) {
      this.rows = rows;
      this.titles = titles;
      this.earlier = earlier;
    }

    @Nullable SheetRow row(Reference reference) {
      var row = rows.get(reference);
      return row == null ? null : earlier.restored(row, Headings.of(titles(reference)));
    }

    List<String> titles(Reference reference) {
      return titles.getOrDefault(reference.sheet(), List.of());
    }
  }

  /// Keeps the rows that are wanted.
  private static final class Collected implements RowSink {

    private final Map<Integer, Set<Integer>> wanted = new HashMap<>();
    private final Map<Reference, SheetRow> found = new HashMap<>();
    private final UploadId upload;
    private int sheet;

    Collected(UploadId upload, Set<Reference> references) {
      this.upload = upload;
      for (var reference : references) {
        wanted.computeIfAbsent(reference.sheet(), _ -> new HashSet<>()).add(reference.row());
      }
    }

    @Override
    public void sheet(String name) {
      sheet++;
    }

    @Override
    public void row(SheetRow row) {
      if (wanted.getOrDefault(sheet, Set.of()).contains(row.number())) {
        found.put(new Reference(upload, sheet, row.number()), row);
      }
    }
  }
}
