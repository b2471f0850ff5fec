package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.measure.publication.Column;
import chungtay.place.Places;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Totals that machines ask for: those of the pages, and what of them may be published.
class FiguresForMachinesTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  private static final String PATH = "/api/v1/figures";
  private static final int LEAST = 5;
  private static final String FEW = "05533"; // a commune of Sông Công, district 165

  static final MachineOffice MACHINES = AskedByMachinesTest.opened();

  /// A commune of another district with so few poor households that they could be named.
  @BeforeAll
  static void bringInFew() throws Exception {
    var rows = new ArrayList<>(List.of("Mã hộ,Họ tên chủ hộ,Mã xã,Thôn,Loại,Điểm B1,Điểm B2"));
    for (var one = 1; one <= 3; one++)
      rows.add("IT-" + one + ",Ma Thị Ít," + FEW + ",Xóm Ít,1,100,30");
    var list = Files.write(TestDatabase.folder().resolve("it.csv"), rows);
    MACHINES.office.bringIn(
        list, new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 5)));
  }

  @AfterAll
  static void close() {
    MACHINES.close();
  }

  private static JsonNode asked(String question) throws Exception {
    var answer = MACHINES.machine(Role.OBSERVER).get(PATH + "?" + question);
    MACHINES.described.check(PATH, answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return MachineReader.read(answer);
  }

  /// Every number, by unit, kind of row and column.
  private static Map<String, JsonNode> cells(JsonNode answer) {
    var cells = new HashMap<String, JsonNode>();
    for (var row : answer.get("rows")) {
      var of = row.get("unit").asString() + (row.get("kind").asString().equals("REST") ? "*" : "");
      row.get("counts").properties().forEach(one -> cells.put(of + one.getKey(), one.getValue()));
    }
    return cells;
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit=19", "unit=167", "unit=05554", "unit=167&by=LACKS&class=POOR"})
  void partsAddUpToTheWhole(String question) throws Exception {
    var rows = asked(question).get("rows");
    var sums = new HashMap<String, Integer>();
    for (var row : rows) {
      var sign = row.get("kind").asString().equals("WHOLE") ? -1 : 1;
      row.get("counts")
          .properties()
          .forEach(one ->
              sums.merge(
                  one.getKey(), sign * one.getValue().get("households").asInt(), Integer::sum));
    }
    assertThat(rows.size()).isGreaterThan(3);
    assertThat(sums.values()).containsOnly(0);
  }

  @Test
  void aFigureIsThatOfThePages() throws Exception {
    var figures = MACHINES.office.bean(Figures.class);
    var unit = MACHINES.office.bean(Places.class).on(TODAY).byCode("167").orElseThrow().id();
    var question = new Question(unit, TODAY, new StandardId("59-2015"), Filter.none());
    var cells = cells(asked("unit=167"));

    for (var column : Column.values()) {
      var count = figures.count(Scope.all("test", TODAY), question.with(column.filter()));
      var cell = Objects.requireNonNull(cells.get(unit.value() + column.name()));
      assertThat(cell.get("households").asInt()).isEqualTo(count.households());
      assertThat(cell.get("persons").asLong()).isEqualTo(count.persons());
    }
  }

  /// What is told is true, what is small is not told, and no two tables tell different things.
  @Test
  void whatIsPublishedIsTrueAndTellsNothingSmall() throws Exception {
    var told = new HashMap<String, JsonNode>();
    var kept = 0;
    for (var unit : List.of("19", "167", "165", FEW)) {
      var whole = cells(asked("unit=" + unit));
      var published = cells(asked("unit=" + unit + "&for=PUBLICATION"));
      for (var one : published.entrySet()) {
        var count = Objects.requireNonNull(whole.get(one.getKey())).get("households").asInt();
        var cell = one.getValue();
        var isKept = cell.get("suppressed").asBoolean();
        assertThat(cell.has("persons")).isFalse();
        assertThat(cell.has("households")).isEqualTo(!isKept);
        if (isKept) kept++;
        else assertThat(cell.get("households").asInt()).isEqualTo(count);
        if (count > 0 && count < LEAST) assertThat(isKept).as(one.getKey()).isTrue();
        if (count == 0) assertThat(isKept).as(one.getKey()).isFalse();
        var before = told.put(one.getKey(), cell);
        if (before != null) assertThat(cell).isEqualTo(before);
      }
    }
    assertThat(kept).isPositive();
  }

  @Test
  void aCommuneIsPublishedWithoutItsVillagesAndTheAnswerNamesTheLimit() throws Exception {
    var answer = asked("unit=05554&for=PUBLICATION");

    assertThat(answer.get("rows").size()).isEqualTo(1);
    assertThat(answer.get("least").asInt()).isEqualTo(LEAST);
    assertThat(asked("unit=05554").has("least")).isFalse();
  }

  @Test
  void whatOverlapsOrIsOfVillagesIsNotPublished() throws Exception {
    var units = MACHINES.office.bean(Places.class).on(TODAY);
    var commune = units.byCode("05554").orElseThrow();
    var village = units.children(commune.id()).getFirst().id().value();
    for (var question : List.of("by=LACKS", "by=GROUP", "standard=07-2021", "unit=" + village)) {
      var answer = MACHINES.machine(Role.OBSERVER).get(PATH + "?for=PUBLICATION&" + question);
      MACHINES.described.check(PATH, answer);
      assertThat(answer.statusCode()).as(question).isEqualTo(400);
    }
  }

  /// For people there is a page, with the same numbers kept back, whatever standard it names.
  @ParameterizedTest
  @ValueSource(strings = {"19", "167", "165", FEW})
  void aPageOfWhatIsPublishedPrintsTheSame(String unit) throws Exception {
    var told = new ArrayList<String>();
    for (var row : asked("unit=" + unit + "&for=PUBLICATION").get("rows")) {
      for (var column : Column.values()) {
        var cell = row.get("counts").get(column.name());
        var isKept = cell.get("suppressed").asBoolean();
        told.add(isKept ? "…" : "%,d".formatted(cell.get("households").asInt()).replace(',', '.'));
      }
    }
    for (var more : List.of("", "&standard=07-2021")) {
      var page =
          MACHINES.office.get("/vi/desk/published?day=2021-09-30&unit=" + unit + more).body();
      var printed =
          Pattern.compile("<td class=\"n \">([^<]*)</td>")
              .matcher(page)
              .results()
              .map(cell -> cell.group(1))
              .toList();
      assertThat(printed).isEqualTo(told);
    }
  }

  @Test
  void nothingIsPublishedOfAVillage() throws Exception {
    var places = MACHINES.office.bean(Places.class).on(TODAY);
    var village = places.children(places.byCode(FEW).orElseThrow().id()).getFirst();
    var page =
        MACHINES.office.get("/vi/desk/published?day=2021-09-30&unit=" + village.id().value());

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Không công bố số liệu của").doesNotContain("<td");
  }
}
