package chungtay.exchange;

import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.file.RowSink;
import chungtay.exchange.file.SheetRow;
import chungtay.exchange.reading.Column;
import chungtay.exchange.reading.Headings;
import chungtay.exchange.value.IdentityReader;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows that had to stay behind, as a workbook to be corrected and sent again.
///
/// It has the columns of the file that was sent, and behind them why. Identity numbers are hidden
/// but for their ends; a reference to the row lets [OriginalRows] put them back.
@Component
class RejectFile {

  private static final int MANY = 1_000_000;
  private static final int FLUSHED_EVERY = 1_000;
  private static final String[] REASONS = {"cell", "column", "written", "why", "suggestion"};

  private final JdbcClient db;
  private final KeptFiles files;
  private final Complaints complaints;

  RejectFile(JdbcClient db, KeptFiles files, Complaints complaints) {
    this.db = db;
    this.files = files;
    this.complaints = complaints;
  }

  private record KeptSheet(int number, String name, String above, List<String> headings) {}

  /// @throws Refused if the kept file cannot be read again
  void write(UploadId upload, Say say, OutputStream out) {
    try (var workbook = new Workbook(out, "Chung Tay", "1.0")) {
      new HouseholdFile(files.content(upload)).read(new Writer(upload, say, workbook));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// How many rows of the list it holds.
  int rows(UploadId upload) {
    return rejectedRows(upload).values().stream().mapToInt(Set::size).sum();
  }

  /// Why a row stays behind, for people.
  static String why(Complaints.Told told, Say say) {
    return say.of("exchange.fault." + told.fault().name(), told.details().toArray());
  }

  private Map<Integer, KeptSheet> sheets(UploadId upload) {
    return db
        .sql("SELECT number, name, above, headings FROM exchange.sheet WHERE upload_id = :upload")
        .param("upload", upload.value())
        .query((row, _) ->
            new KeptSheet(
                row.getInt("number"),
                row.getString("name"),
                row.getString("above"),
                List.of((String[]) row.getArray("headings").getArray())))
        .list()
        .stream()
        .collect(Collectors.toMap(KeptSheet::number, sheet -> sheet));
  }

  private Map<Integer, Set<Integer>> rejectedRows(UploadId upload) {
    Map<Integer, Set<Integer>> rows = new HashMap<>();
    db.sql(
            """
            SELECT DISTINCT sheet, first_row, last_row
              FROM exchange.complaint
             WHERE upload_id = :upload AND keeps_out
            """)
        .param("upload", upload.value())
        .query((row, _) -> {
          var of = rows.computeIfAbsent(row.getInt("sheet"), _ -> new HashSet<>());
          return IntStream.rangeClosed(row.getInt("first_row"), row.getInt("last_row"))
              .mapToObj(of::add)
              .toList();
        })
        .list();
    return rows;
  }

  /// Copies the rejected rows as the kept file streams by.
  private final class Writer implements RowSink {

    private final UploadId upload;
    private final Say say;
    private final Workbook workbook;
    private final Map<Integer, KeptSheet> sheets;
    private final Map<Integer, Set<Integer>> rejected;
    private final Map<Integer, Map<Integer, List<Complaints.Told>>> told;
    private int number;
    private @Nullable Copy copy;

    Writer(UploadId upload, Say say, Workbook workbook) {
      this.upload = upload;
      this.say = say;
      this.workbook = workbook;
      this.sheets = sheets(upload);
      this.rejected = rejectedRows(upload);
      this.told =
          complaints.of(upload, true, MANY).stream()
              .collect(
                  Collectors.groupingBy(
                      one -> one.cell().sheet(), Collectors.groupingBy(one -> one.cell().row())));
    }

    @Override
    public void sheet(String name) {
      number++;
      var sheet = sheets.get(number);
      copy = null;
      if (sheet != null && rejected.containsKey(number)) {
        var title = name.isEmpty() ? say.of("exchange.reject.sheet") : name;
        copy = new Copy(sheet, workbook.newWorksheet(title), say);
      }
    }

    @Override
    public void row(SheetRow row) {
      if (copy == null || !rejected.getOrDefault(number, Set.of()).contains(row.number())) return;
      var reasons = told.getOrDefault(number, Map.of()).getOrDefault(row.number(), List.of());
      copy.row(row, new OriginalRows.Reference(upload, number, row.number()), reasons);
    }
  }

  /// One sheet of the reject file.
  private static final class Copy {

    private final Worksheet sheet;
    private final Say say;
    private final Headings headings;
    private final List<Integer> copied = new ArrayList<>();
    private int at;

    Copy(KeptSheet kept, Worksheet sheet, Say say) {
      this.sheet = sheet;
      this.say = say;
      this.headings = Headings.of(kept.headings());
      for (var place = 0; place < kept.headings().size(); place++) {
        if (!isOurs(kept.headings().get(place))) copied.add(place);
      }
      if (!kept.above().isEmpty()) cell(at++, 0, kept.above());
      headings(kept.headings());
    }

    /// A column that an earlier reject file had added.
    private boolean isOurs(String heading) {
      if (heading.equals(say.of("exchange.reject.reference"))) return true;
      for (var reason : REASONS) {
        if (heading.equals(say.of("exchange.reject." + reason))) return true;
      }
      return false;
    }

    private void headings(List<String> titles) {
      var column = 0;
      for (var place : copied) cell(at, column++, titles.get(place));
      cell(at, column++, say.of("exchange.reject.reference"));
      for (var reason : REASONS) cell(at, column++, say.of("exchange.reject." + reason));
      sheet.range(at, 0, at, column - 1).style().bold().wrapText(true).set();
      sheet.freezePane(0, at + 1);
      at++;
    }

    void row(SheetRow row, OriginalRows.Reference reference, List<Complaints.Told> reasons) {
      var column = 0;
      for (var place : copied) cell(at, column++, shown(row, place));
      cell(at, column++, reference.written());
      cell(
          at,
          column++,
          lines(reasons.stream().map(one -> one.cell().address()).distinct().toList()));
      cell(at, column++, lines(reasons.stream().map(one -> one.cell().heading()).toList()));
      cell(at, column++, lines(reasons.stream().map(Complaints.Told::written).toList()));
      cell(at, column++, lines(reasons.stream().map(one -> why(one, say)).toList()));
      cell(at, column, lines(reasons.stream().map(Complaints.Told::suggestion).toList()));
      at++;
      if (at % FLUSHED_EVERY == 0) flush();
    }

    private String shown(SheetRow row, int place) {
      var text = row.cell(place);
      if (place == headings.place(Column.IDENTITY)) return IdentityReader.maskedWholly(text);
      return place == headings.place(Column.HOUSEHOLD_CODE) ? text : IdentityReader.masked(text);
    }

    private static String lines(List<String> lines) {
      return String.join("\n", lines);
    }

    private void cell(int row, int column, String text) {
      if (!text.isEmpty()) sheet.value(row, column, text);
    }

    private void flush() {
      try {
        sheet.flush();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
