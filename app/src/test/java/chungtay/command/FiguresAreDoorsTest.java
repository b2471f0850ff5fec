package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A figure is a door: each opens a list, and the list holds exactly as many as the figure says.
class FiguresAreDoorsTest {

  static final String DAY = "day=2021-09-30";

  /// Two of them without a village, all with little said of what they lack.
  private static final String LIST =
      """
      mã hộ,họ tên chủ hộ,huyện,xã,mã xã,thôn,loại,điểm b1,điểm b2,toilet
      CC-1,Ma Văn Một,Định Hóa,Chợ Chu,05536,,1,100,0,
      CC-2,Ma Văn Hai,Định Hóa,Chợ Chu,05536,,1,100,10,1
      CC-3,Ma Văn Ba,Định Hóa,Chợ Chu,05536,Phố Mới,1,100,10,1
      """;

  private static final Pattern LINK =
      Pattern.compile("<a [^>]*href=\"(/vi/desk/list[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern HOUSEHOLDS = Pattern.compile("(\\d[\\d.]*)\\shộ");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");
  private static final Pattern DAY_IN_TEXT = Pattern.compile("\\d+/\\d+/\\d+");
  private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

  /// What tells how far there is to go, or how far it went: nobody in particular.
  private static final Set<String> COUNTING_NOBODY = Set.of("Còn hộ", "So cuối năm trước");

  static final District DISTRICT = District.open(PagesTest.SONG_CONG);
  static SmallOffice office = DISTRICT.office;

  @BeforeAll
  static void fill() throws Exception {
    var list = Files.writeString(TestDatabase.folder().resolve("cho-chu.csv"), LIST);
    office.bringIn(list, new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 10)));
  }

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit/19",
        "unit/165",
        "unit/167",
        "unit/05536",
        "map?level=district",
        "map?show=toilet",
        "map?unit=167"
      })
  void everyFigureOpensAListOfItsOwnLength(String path) throws Exception {
    var figures = figures(page(path));

    assertThat(figures).hasSizeGreaterThan(path.startsWith("unit") ? 40 : 9);
    for (var figure : figures.entrySet()) {
      var list = office.get(figure.getKey()).body();
      assertThat(PagesTest.headline(list))
          .as(figure.getKey())
          .startsWith(figure.getValue() + " hộ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit/19", "unit/165", "unit/167", "unit/05536", "map", "map?unit=167"})
  void noCountOfHouseholdsStandsWithoutItsList(String path) throws Exception {
    var page = page(path);

    var counted = new ArrayList<String>();
    TABLE.matcher(page).results().forEach(table -> counted.addAll(shut(table.group())));
    var around = text(TABLE.matcher(opened(page)).replaceAll(""));
    HOUSEHOLDS.matcher(around).results().forEach(found -> counted.add(found.group()));

    assertThat(counted).isEmpty();
  }

  /// Of those with no village and of those of whom nothing is known there are figures too.
  @Test
  void whatIsNotKnownIsAFigureLikeAnyOther() throws Exception {
    var page = page("unit/05536");

    assertThat(figures(page))
        .hasEntrySatisfying(
            list("unit=05536&standard=59-2015&class=POOR&only=DIRECTLY"),
            poor -> assertThat(poor).isEqualTo("2"))
        .hasEntrySatisfying(
            list("unit=05536&standard=59-2015&class=POOR&only=INCOMPLETE"),
            poor -> assertThat(poor).isEqualTo("3"));
  }

  private static String list(String asked) {
    return "/vi/desk/list?" + asked.replace("unit=05536", "unit=05536&" + DAY);
  }

  private static String page(String path) throws Exception {
    return office.get("/vi/desk/" + path + (path.contains("?") ? "&" : "?") + DAY).body();
  }

  /// What each list should hold, by its address.
  private static Map<String, String> figures(String page) {
    var figures = new HashMap<String, String>();
    LINK.matcher(page)
        .results()
        .forEach(link ->
            number(text(link.group(2)))
                .ifPresent(number -> figures.put(link.group(1).replace("&amp;", "&"), number)));
    return figures;
  }

  /// A share is no count, and a name no number.
  private static Optional<String> number(String text) {
    if (text.contains("%")) return Optional.empty();
    var undated = DAY_IN_TEXT.matcher(text).replaceAll("");
    return Stream.of(
            HOUSEHOLDS.matcher(undated).results().map(found -> found.group(1)),
            NUMBER.matcher(undated).results().map(found -> found.group()))
        .flatMap(found -> found)
        .findFirst();
  }

  /// Whole numbers in a table that open nothing.
  private static List<String> shut(String table) {
    var rows = ROW.matcher(table).results().map(row -> cells(row.group())).toList();
    var heads = rows.getFirst();
    return rows.stream()
        .skip(1)
        .flatMap(cells ->
            Stream.iterate(1, at -> at < cells.size(), at -> at + 1)
                .filter(at -> !COUNTING_NOBODY.contains(heads.get(at)))
                .map(at -> cells.getFirst() + ", " + heads.get(at) + ": " + cells.get(at))
                .filter(told -> told.matches(".*: \\d[\\d.]*")))
        .toList();
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(cell -> text(opened(cell.group(1)))).toList();
  }

  /// What is left without the figures that open a list and the sentence that repeats them.
  private static String opened(String page) {
    var without = LINK.matcher(page).replaceAll("");
    return without.replaceAll("(?s)<(title|section class=\"answer\")>.*?</(title|section)>", "");
  }

  private static String text(String markup) {
    return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
