package chungtay.desk.household;

import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.law.PovertyStandard;
import chungtay.registry.HouseholdId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A list as a file: every household that the figure counts, without a limit, a piece at a time.
@Controller
class ListFiles {

  private static final int PIECE = 1_000;

  private final ListPages pages;
  private final ListRows rows;

  ListFiles(ListPages pages, ListRows rows) {
    this.pages = pages;
    this.rows = rows;
  }

  /// For spreadsheets.
  @GetMapping("/{language:vi|en}" + ListPages.PATH + ".xlsx")
  void xlsx(Address asked, HttpServletResponse response) throws IOException {
    var sight = pages.sight(ofList(asked));
    var all = pages.all(sight);
    name(
        response,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        sight,
        "xlsx");
    try (var sheet =
        ListSheet.xlsx(
            response.getOutputStream(), sight.frame().demo() ? sight.say().of("frame.mock") : "")) {
      write(sight, all, sheet);
    }
  }

  /// For programs, and for whoever has no spreadsheet; with the mark that makes Excel read UTF-8.
  @GetMapping("/{language:vi|en}" + ListPages.PATH + ".csv")
  void csv(Address asked, HttpServletResponse response) throws IOException {
    var sight = pages.sight(ofList(asked));
    var all = pages.all(sight);
    name(response, "text/csv;charset=utf-8", sight, "csv");
    try (var sheet = ListSheet.csv(response.getOutputStream())) {
      write(sight, all, sheet);
    }
  }

  /// A file's address is its list's, but for the ending.
  private static Address ofList(Address address) {
    return new Address(address.language(), ListPages.PATH, address.parameters());
  }

  private static void name(HttpServletResponse response, String type, Sight sight, String ending) {
    response.setContentType(type);
    var file =
        "chungtay-%s-%s.%s".formatted(sight.place().code().orElse("thon"), sight.day(), ending);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }

  private void write(Sight sight, List<HouseholdId> all, ListSheet sheet) throws IOException {
    sheet.row(heads(sight));
    for (var from = 0; from < all.size(); from += PIECE) {
      var piece = all.subList(from, Math.min(all.size(), from + PIECE));
      for (var line : rows.of(piece, sight.units(), sight.standard(), sight.scope())) {
        sheet.row(cells(sight, line));
      }
      sheet.flush();
    }
  }

  private static List<String> heads(Sight sight) {
    var heads = new ArrayList<String>();
    for (var column :
        List.of(
            "code",
            "head",
            "village",
            "commune",
            "district",
            "persons",
            "class",
            "sub",
            "b1",
            "b2",
            "year",
            "number",
            "decided")) {
      heads.add(sight.say().of("desk.file." + column));
    }
    sight.standard().indicators().forEach(one -> heads.add(one.name().in(sight.say().language())));
    return heads;
  }

  private static List<String> cells(Sight sight, ListRows.Line line) {
    var say = sight.say();
    var words = new ClassWords(say);
    var decision = line.decision();
    var form = line.assessment().map(made -> made.form());
    var cells =
        new ArrayList<>(
            List.of(
                line.card().code().orElse(""),
                line.card().head().orElse(""),
                line.village().map(unit -> unit.name()).orElse(""),
                line.commune().map(unit -> unit.name()).orElse(""),
                line.district().map(unit -> unit.name()).orElse(""),
                text(line.card().known().persons()),
                decision.map(one -> words.of(one.category().householdClass())).orElse(""),
                decision.flatMap(one -> one.category().subClass()).map(words::of).orElse(""),
                text(form.flatMap(one -> one.incomeScore().stream().boxed().findFirst())),
                text(form.flatMap(one -> one.deprivationScore().stream().boxed().findFirst())),
                text(decision.map(one -> one.reviewYear())),
                decision.flatMap(one -> one.number()).orElse(""),
                decision.map(one -> say.format().date(one.decidedOn())).orElse("")));
    cells.addAll(answers(sight.standard(), line));
    return cells;
  }

  /// 1 where it is lacked, 0 where not, empty where no form says.
  private static List<String> answers(PovertyStandard standard, ListRows.Line line) {
    return standard.indicators().stream()
        .map(one ->
            line.assessment()
                .map(made -> made.form())
                .filter(form -> (form.known() & one.bit()) != 0)
                .map(form -> (form.lacks() & one.bit()) != 0 ? "1" : "0")
                .orElse(""))
        .toList();
  }

  private static String text(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("");
  }
}
