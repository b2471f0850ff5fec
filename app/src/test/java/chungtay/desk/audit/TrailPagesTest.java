package chungtay.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.law.Language;
import chungtay.wording.Messages;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The trail as auditors read it, over a database with lines of a week in March and of one second
/// in April.
class TrailPagesTest {

  static final String DAY = "?day=2021-09-30";
  static final int IN_APRIL = 2_345;

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);

  @BeforeAll
  static void fill() {
    act("2021-03-01T16:59:59Z", "Đặng Thị Hà", Deed.of("test.last", "a", "last of 1 March"));
    act("2021-03-01T17:00:00Z", "Đặng Thị Hà", Deed.of("test.first", "b", "first of 2 March"));
    act("2021-03-04T03:00:00Z", "Lò Văn Ún", Deed.of("test.reads", "100%", "asked <b>twice</b>"));
    act("2021-03-05T03:00:00Z", "Lò Văn Ún", deed("test.after", "{\"class\": \"POOR\"}"));
    DATABASE
        .client()
        .sql(
            """
            INSERT INTO audit.act (id, happened_at, person, post, origin, kind, subject, reason)
            SELECT gen_random_uuid(), '2021-04-01T03:00:00Z', 'many', 'x', 'x', 'registry.open', 's' || n, '=1+1'
              FROM generate_series(1, :count) AS n
            """)
        .param("count", IN_APRIL)
        .update();
  }

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  static Deed deed(String kind, String after) {
    return new Deed(kind, "", "because", Optional.of(after), Optional.of("f".repeat(64)));
  }

  static void act(String at, String person, Deed deed) {
    var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    new Acts(DATABASE.client(), DATABASE.transactions(), clock)
        .noted(new Actor(person, "Phòng LĐTBXH", "10.0.0.7"), deed);
  }

  static String page(String language, String filter) throws Exception {
    var answer = OFFICE.get("/" + language + "/desk/audit" + DAY + filter);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /// What the rows say in their first column and their reasons.
  static List<String> rows(String page) {
    return Pattern.compile("<tbody>.*?</tbody>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .flatMap(
            body -> Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL).matcher(body.group()).results())
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void aLineSaysWhoInWhichPostDidWhatWhenFromWhereAndWhy() throws Exception {
    var row = rows(page("vi", "&kind=test.reads")).getFirst();

    assertThat(row)
        .contains(
            "10:00:00, 4/3/2021", "Lò Văn Ún", "Phòng LĐTBXH", "10.0.0.7", "test.reads", "100%")
        .contains("asked &lt;b&gt;twice&lt;/b&gt;")
        .doesNotContain("<details");
    assertThat(rows(page("en", "&kind=test.reads")).getFirst()).contains("10:00:00, 4 Mar 2021");
  }

  @Test
  void whatItLeftBehindIsToBeOpened() throws Exception {
    assertThat(rows(page("vi", "&kind=test.after")).getFirst())
        .contains("<details", "Sau", "{\"class\": \"POOR\"}", "f".repeat(64))
        .doesNotContain("Trước");
  }

  @ParameterizedTest
  @CsvSource({
    "&person=đặng,                               first of 2 March|last of 1 March",
    "&person=%C4%91%E1%BA%B6ng&subject=a,        last of 1 March",
    "&subject=100%25,                            asked &lt;b&gt;twice&lt;/b&gt;",
    "&from=2021-03-02&to=2021-03-02,             first of 2 March",
    "&to=2021-03-01,                             last of 1 March",
    "&from=2021-03-05&to=2021-03-31,             because",
    "&person=%25,                                ''",
    "&person=&kind=&subject=b,                   first of 2 March",
  })
  void filtersNarrowTheTrailNewestFirst(String filter, String reasons) throws Exception {
    var rows = rows(page("vi", filter.replace("đặng", URLEncoder.encode("đặng", UTF_8))));

    var expected = reasons.isEmpty() ? List.<String>of() : List.of(reasons.split("\\|"));
    assertThat(rows).hasSameSizeAs(expected);
    for (var at = 0; at < rows.size(); at++) assertThat(rows.get(at)).contains(expected.get(at));
  }

  @Test
  void thePressedFilterIsLiftedByItsLink() throws Exception {
    assertThat(page("vi", "&from=2021-03-02"))
        .contains("class=\"pressed\" href=\"/vi/desk/audit?day=2021-09-30\">Từ ngày 2/3/2021");
  }

  @Test
  void theTrailGoesOnUntilEveryLineWasShownOnceAlsoOfOneInstant() throws Exception {
    var seen = new ArrayList<String>();
    Optional<String> next = Optional.of("/vi/desk/audit" + DAY + "&person=many");
    while (next.isPresent()) {
      var page = OFFICE.get(next.get()).body();
      assertThat(rows(page)).hasSizeBetween(1, 50);
      rows(page).stream()
          .map(row -> row.replaceAll("(?s).*subject=(s\\d+).*", "$1"))
          .forEach(seen::add);
      next =
          page.contains("Trang sau")
              ? SmallOffice.links(page)
                  .filter(link -> link.contains("after="))
                  .reduce((_, last) -> last)
              : Optional.empty();
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(IN_APRIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&who=demo",
        "&from=tomorrow",
        "&to=2021-02-30",
        "&from=%2B999999999-01-01",
        "&to=2021-03-01&to=2021-03-02",
        "&person=%00",
        "&after=nobody",
        "&after=0198c0de-0000-7000-8000-000000000000",
        "&view=wall"
      })
  void whatCannotBeReadIsRefusedOnThePageAndForTheFile(String filter) throws Exception {
    for (var path : List.of("/vi/desk/audit", "/vi/desk/audit.csv")) {
      var answer = OFFICE.get(path + DAY + filter);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("<h1>Không lọc được nhật ký theo");
    }
  }

  @Test
  void aFileHoldsEveryLineAndItsTakingIsALineOfItsOwn() throws Exception {
    var file = OFFICE.get("/vi/desk/audit.csv" + DAY + "&person=many&from=2021-04-01");

    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(file.body().lines()).hasSize(1 + IN_APRIL).doesNotHaveDuplicates();
    assertThat(file.body().lines().skip(1))
        .allMatch(line -> line.contains(",registry.open,Mở xem hộ,s") && line.contains(",'=1+1,"));
    assertThat(rows(page("vi", "&kind=audit.export")).getFirst())
        .contains("Tải nhật ký", "127.0.0.1")
        .contains("\"rows\": 2345", "\"from\": \"2021-04-01\"", "\"many\"");
  }

  @Test
  void aFileOfNothingIsALineToo() throws Exception {
    var file = OFFICE.get("/vi/desk/audit.csv" + DAY + "&person=nobody");

    assertThat(file.body().lines()).hasSize(1);
    assertThat(page("vi", "&kind=audit.export")).contains("\"rows\": 0");
  }

  @Test
  void theHeadlineSaysHowFarTheTrailIsSealed() throws Exception {
    for (var tries = 0; tries < 100 && !page("vi", "").contains("đã niêm hết lúc"); tries++) {
      Thread.sleep(50);
    }
    var page = page("vi", "");
    var head =
        DATABASE.client().sql("SELECT max(place) FROM audit.seal").query(Long.class).single();

    assertThat(page)
        .contains("<code>" + head + ":")
        .containsPattern("<h1>2\\.3\\d\\d dòng nhật ký, đã");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindThatIsOfferedHasItsWords(Language language) {
    var kinds = new Kinds(Messages.in(language));

    assertThat(Kinds.OFFERED).noneMatch(kind -> kinds.of(kind).equals(kind));
  }
}
