package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.command.Letterbox;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Made;
import chungtay.registry.subject.Reach;
import chungtay.registry.subject.Reached;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whom the pages of a dry run show stands in the trail, and from there in what people are owed.
class ComparedTrailTest {

  static final String DAY = Letterbox.DAY;
  static final String HEADINGS = Lists.HEADINGS + ",Ngày quyết định";
  static final String ROW = "%s,Chủ Hộ %s,,,,,Định Hóa,Chợ Chu,05536,,%d,%d,0,%s";

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);
  static Letterbox box = Letterbox.of(office);
  static String page = "";

  /// Of two poor households one becomes near-poor against the rules, one is left out; one is new,
  /// one has no code, and so may be the one that is known.
  @BeforeAll
  static void tried() throws Exception {
    var before =
        box.tried(
            Made.text(
                HEADINGS,
                ROW.formatted("CC-1", "Một", 1, 100, "10/12/2020"),
                ROW.formatted("CC-2", "Hai", 1, 100, "10/12/2020")));
    box.press(before + "/commit", "reason=th%E1%BB%AD");
    box.awaitWork(before);
    page =
        box.tried(
            Made.text(
                HEADINGS,
                ROW.formatted("CC-1", "Một", 2, 100, "10/9/2021"),
                ROW.formatted("CC-3", "Ba", 2, 160, "10/9/2021"),
                ROW.formatted("", "Hai", 1, 100, "10/9/2021"),
                ROW.formatted("CC-4", "Bốn", 1, 100, "31/02/2021")));
  }

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  private Instant from = Instant.EPOCH;

  @BeforeEach
  void begin() {
    from =
        database
            .client()
            .sql("SELECT max(happened_at) FROM audit.act")
            .query((row, _) -> row.getTimestamp(1).toInstant())
            .single()
            .plusNanos(1_000);
  }

  private record Line(String person, String reason, String subject, JsonNode left) {}

  private List<Line> lines(String kind) {
    return database
        .client()
        .sql(
            """
            SELECT person, reason, subject, after::text
              FROM audit.act
             WHERE kind = :kind AND happened_at >= CAST(:from AS timestamptz)
            """)
        .param("kind", kind)
        .param("from", from.toString())
        .query((row, _) ->
            new Line(
                row.getString("person"),
                row.getString("reason"),
                row.getString("subject"),
                JsonMapper.shared().readTree(row.getString(4))))
        .list();
  }

  private static String household(String code) {
    return database
        .client()
        .sql("SELECT household_id::text FROM registry.household_code WHERE code = :code")
        .param("code", code)
        .query(String.class)
        .single();
  }

  private static void assertNamed(JsonNode left, String codes, int fresh) {
    var known =
        codes == null
            ? List.<String>of()
            : List.of(codes.split(" ", -1)).stream().map(ComparedTrailTest::household).toList();
    assertThat(left.get("households").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(known);
    assertThat(left.get("fresh").asInt()).isEqualTo(fresh);
  }

  private Reach reached(String account) {
    return office
        .bean(Reached.class)
        .by(new Reached.Between(account, from, Instant.parse("9999-01-01T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "fresh, , 1",
    "known, CC-1, 0",
    "changed, CC-1, 0",
    "otherwise, CC-1, 0",
    "absent, CC-2, 0"
  })
  void aFigureThatIsOpenedNamesWhomTheRegistryKnowsAndCountsTheOthers(
      String aspect, String known, int fresh) throws Exception {
    assertThat(office.get(page + "/" + aspect + DAY).statusCode()).isEqualTo(200);

    var line = lines("exchange.compared").getFirst();
    assertThat(line.reason()).isEqualTo("import");
    assertThat(page).endsWith(line.subject());
    assertThat(line.left().get("aspect").asString()).isEqualTo(aspect);
    assertNamed(line.left(), known, fresh);
  }

  /// Whoever may be a household that is known stands beside it.
  @Test
  void whoeverIsOfferedToBeTheOneIsNamed() throws Exception {
    assertThat(office.get(page + DAY).body()).contains("CC-2 · Chủ Hộ Hai");

    var line = lines("exchange.compared").getFirst();
    assertThat(line.left().get("aspect").asString()).isEqualTo("asked");
    assertNamed(line.left(), "CC-2", 1);
  }

  /// A figure that holds nobody showed nobody.
  @Test
  void whatShowsNobodyLeavesNoLine() throws Exception {
    office.get(page + "/known" + DAY + "&after=999999");

    assertThat(lines("exchange.compared")).isEmpty();
  }

  /// Those in the registry by name; that there were others, by the line that counts them.
  @Test
  void theReportOfABreachHasThem() throws Exception {
    office.get(page + "/known" + DAY);
    office.get(page + "/fresh" + DAY);
    var account = lines("exchange.compared").getFirst().person();

    var reach = reached(account);
    assertThat(reach.households())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.household().value()).hasToString(household("CC-1"));
          assertThat(one.listed()).isEqualTo(1);
          assertThat(one.opened()).isZero();
        });
    assertThat(reach.unnamed()).hasSize(1);
  }

  @Test
  void rowsThatAreTakenAwayToBeCorrectedAreCounted() throws Exception {
    assertThat(office.get(page + "/rejects.xlsx" + DAY).statusCode()).isEqualTo(200);

    var line = lines("exchange.rejects").getFirst();
    assertThat(line.left().get("rows").asInt()).isEqualTo(1);
    assertThat(reached(line.person()).unnamed()).hasSize(1);
  }
}
