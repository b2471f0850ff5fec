package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.Sight;
import chungtay.desk.household.ListRows.Line;
import chungtay.frame.Address;
import chungtay.frame.file.TakesAway;
import chungtay.law.Indicator;
import chungtay.place.Unit;
import chungtay.registry.HouseholdId;
import chungtay.review.Assessment;
import chungtay.review.Decision;
import chungtay.review.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A list as a file: every household that the figure counts, without a limit, a piece at a time.
@Controller
class ListFiles {

  private static final int PIECE = 1_000;

  private final ListPages pages;
  private final ListRows rows;
  private final ListTrail trail;

  ListFiles(ListPages pages, ListRows rows, ListTrail trail) {
    this.pages = pages;
    this.rows = rows;
    this.trail = trail;
  }

  /// For spreadsheets.
  @May(Right.LOOK)
  @TakesAway
  @GetMapping("/{language:vi|en}" + ListPages.PATH + ".xlsx")
  void xlsx(Address asked, HttpServletResponse response) throws IOException {
    var sight = pages.sight(ofList(asked));
    var all = taken(sight);
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
  @May(Right.LOOK)
  @TakesAway
  @GetMapping("/{language:vi|en}" + ListPages.PATH + ".csv")
  void csv(Address asked, HttpServletResponse response) throws IOException {
    var sight = pages.sight(ofList(asked));
    var all = taken(sight);
    name(response, "text/csv;charset=utf-8", sight, "csv");
    try (var sheet = ListSheet.csv(response.getOutputStream())) {
      write(sight, all, sheet);
    }
  }

  /// All of the list; that it is taken away is written down before the first row goes out.
  private List<HouseholdId> taken(Sight sight) {
    var all = pages.all(sight);
    trail.taken(sight, all.size());
    return all;
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

  /// A column of the file, for whoever may see its field.
  private record Column(String name, Field field, BiFunction<ClassWords, Line, String> cell) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("code", Field.NAME, (_, line) -> line.card().code().orElse("")),
          new Column("head", Field.NAME, (_, line) -> line.card().head().orElse("")),
          new Column("village", Field.NAME, (_, line) -> name(line.village())),
          new Column("commune", Field.NAME, (_, line) -> name(line.commune())),
          new Column("district", Field.NAME, (_, line) -> name(line.district())),
          new Column("persons", Field.NAME, (_, line) -> text(line.card().known().persons())),
          new Column("class", Field.CLASS, ListFiles::verdict),
          new Column(
              "sub",
              Field.CLASS,
              (words, line) -> decided(line, one -> one.category().subClass().map(words::of))),
          new Column("b1", Field.INCOME, (_, line) -> text(score(line, Form::incomeScore))),
          new Column("b2", Field.INCOME, (_, line) -> text(score(line, Form::deprivationScore))),
          new Column(
              "year", Field.CLASS, (_, line) -> text(line.decision().map(Decision::reviewYear))),
          new Column("number", Field.CLASS, (_, line) -> decided(line, Decision::number)),
          new Column(
              "decided",
              Field.CLASS,
              (words, line) ->
                  decided(line, one -> Optional.of(words.say().format().date(one.decidedOn())))));

  private static List<Column> columns(Sight sight) {
    return COLUMNS.stream().filter(column -> sight.sees(column.field())).toList();
  }

  private static List<String> heads(Sight sight) {
    var say = sight.say();
    var heads = new ArrayList<String>();
    for (var column : columns(sight)) heads.add(say.of("desk.file." + column.name()));
    for (var one : sight.indicators()) heads.add(one.name().in(say.language()));
    return heads;
  }

  private static List<String> cells(Sight sight, Line line) {
    var words = new ClassWords(sight.say());
    var cells = new ArrayList<String>();
    for (var column : columns(sight)) cells.add(column.cell().apply(words, line));
    for (var one : sight.indicators()) cells.add(answer(one, line));
    return cells;
  }

  private static String verdict(ClassWords words, Line line) {
    return decided(line, one -> Optional.of(words.of(one.category().householdClass())));
  }

  private static String decided(Line line, Function<Decision, Optional<String>> told) {
    return line.decision().flatMap(told).orElse("");
  }

  private static Optional<Integer> score(Line line, Function<Form, OptionalInt> score) {
    return line.assessment().flatMap(made -> score.apply(made.form()).stream().boxed().findFirst());
  }

  private static String name(Optional<Unit> unit) {
    return unit.map(Unit::name).orElse("");
  }

  /// 1 where it is lacked, 0 where not, empty where no form says.
  private static String answer(Indicator indicator, Line line) {
    return line.assessment()
        .map(Assessment::form)
        .filter(form -> (form.known() & indicator.bit()) != 0)
        .map(form -> (form.lacks() & indicator.bit()) != 0 ? "1" : "0")
        .orElse("");
  }

  private static String text(Optional<Integer> number) {
    return number.map(String::valueOf).orElse("");
  }
}
