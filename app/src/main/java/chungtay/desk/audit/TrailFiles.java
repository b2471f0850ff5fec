package chungtay.desk.audit;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.audit.Line;
import chungtay.audit.Lines;
import chungtay.audit.Sought;
import chungtay.desk.household.ListSheet;
import chungtay.frame.Address;
import chungtay.frame.file.TakesAway;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// The trail as a file: every line that is sought, without a limit, a piece at a time.
///
/// Who takes it away leaves a line of it before the first of them goes out.
@Controller
class TrailFiles {

  static final String EXPORT = "audit.export";

  private static final String REASON = "Tải nhật ký";
  private static final int PIECE = 1_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The columns of the file, by the keys of their names.
  private static final List<String> COLUMNS =
      List.of(
          "id", "number", "when", "person", "post", "origin", "kind", "what", "subject", "reason",
          "before", "after", "file");

  private final Lines lines;
  private final Acts acts;
  private final Officers officers;

  TrailFiles(Lines lines, Acts acts, Officers officers) {
    this.lines = lines;
    this.acts = acts;
    this.officers = officers;
  }

  @May(Right.AUDIT)
  @TakesAway
  @GetMapping("/{language:vi|en}" + TrailPages.PATH + ".csv")
  void csv(Address address, HttpServletResponse response) throws IOException {
    var asked = new TrailAsked(address);
    asked
        .after()
        .ifPresent(_ -> {
          throw TrailAsked.unknown(TrailAsked.AFTER);
        });
    var sought = asked.sought();
    var first = lines.page(sought, Optional.empty(), PIECE);
    var rows = first.isEmpty() ? 0 : lines.count(sought, first.getFirst());
    note(asked, rows);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"chungtay-nhat-ky.csv\"");
    try (var sheet = ListSheet.csv(response.getOutputStream())) {
      write(sought, first, Messages.in(address.language()), sheet);
    }
  }

  private void note(TrailAsked asked, long rows) {
    var taken = asked.filter();
    taken.put("rows", rows);
    acts.noted(
        officers.actor(),
        new Deed(
            EXPORT, "", REASON, Optional.of(JSON.writeValueAsString(taken)), Optional.empty()));
  }

  private void write(Sought sought, List<Line> first, Say say, ListSheet sheet) throws IOException {
    sheet.row(COLUMNS.stream().map(column -> say.of("desk.audit.column." + column)).toList());
    for (var piece = first; !piece.isEmpty(); piece = after(sought, piece)) {
      for (var line : piece) sheet.row(cells(line, say));
      sheet.flush();
    }
  }

  private List<Line> after(Sought sought, List<Line> piece) {
    if (piece.size() < PIECE) return List.of();
    return lines.page(sought, Optional.of(piece.getLast()), PIECE);
  }

  private static List<String> cells(Line line, Say say) {
    var what = line.what();
    return List.of(
        line.id().value().toString(),
        line.number().map(String::valueOf).orElse(""),
        say.format().exactTime(line.happenedAt()),
        line.who().person(),
        line.who().post(),
        line.who().origin(),
        what.kind(),
        new Kinds(say).of(what.kind()),
        what.subject(),
        what.reason(),
        what.before().orElse(""),
        what.after().orElse(""),
        what.fileHash().orElse(""));
  }
}
