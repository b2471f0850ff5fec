package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.database.TestDatabase;
import chungtay.registry.HouseholdId;
import chungtay.registry.duplicate.Comparing;
import chungtay.registry.duplicate.Judgement.Verdict;
import chungtay.registry.duplicate.Pairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What was said of households that look alike, as it is found again.
class JudgedPagesTest {

  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district
  static final String QUEUE = "/vi/desk/duplicate";
  static final String JUDGED = QUEUE + "/judged";
  static final String TODAY = "?day=2021-09-30";

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);

  /// Pairs of their own names; of Ba one lives in another commune; eleven of Mười are 55 pairs.
  @BeforeAll
  static void fill() throws Exception {
    var rows = new ArrayList<String>();
    for (var name : List.of("Một", "Hai", "Bốn")) {
      rows.add(DuplicatePagesTest.household(name + "-1", "Ma Văn " + name, HERE));
      rows.add(DuplicatePagesTest.household(name + "-2", "Ma Văn " + name, HERE));
    }
    rows.add(DuplicatePagesTest.household("Ba-1", "Ma Văn Ba", HERE));
    rows.add(DuplicatePagesTest.household("Ba-2", "Ma Văn Ba", THERE));
    for (var one = 1; one <= 11; one++) {
      rows.add(DuplicatePagesTest.household("Mười-" + one, "Ma Văn Mười", HERE));
    }
    var list = DuplicatePagesTest.list(2018, rows.toArray(String[]::new));
    office.withOnly(list, DuplicatePagesTest.review(2018));
  }

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  private static List<String> rows(String sql) {
    return database.client().sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private static List<String> households(String name) {
    return rows(
        "SELECT household_id::text FROM registry.household_code WHERE code LIKE '%s-%%' ORDER BY household_id"
            .formatted(name));
  }

  private static String pair(String name) {
    return QUEUE + "/" + String.join("/", households(name));
  }

  private static PostReader seat(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  private static void judge(PostReader seat, String pair, String verdict, String reason)
      throws Exception {
    var form = DuplicatePagesTest.form(seat.get(pair + TODAY).body(), verdict, reason);
    assertThat(seat.post(pair, form).statusCode()).isEqualTo(302);
  }

  /// The lines that tell of a name, the newest first.
  private static List<String> lines(String page, String name) {
    return Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(found -> found.group())
        .filter(line -> line.contains(name))
        .toList();
  }

  private static String link(String line) {
    return SmallOffice.links(line).findFirst().orElseThrow();
  }

  @Test
  void aJudgementIsFoundAgainAndJudgedAnew() throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    judge(seat, pair("Một"), "DIFFERENT", "hai+anh+em");
    assertThat(SmallOffice.links(seat.get(QUEUE + TODAY).body()))
        .anyMatch(one -> one.startsWith(JUDGED));

    var said = lines(seat.get(JUDGED + TODAY).body(), "Ma Văn Một");
    assertThat(said).hasSize(1);
    assertThat(said.getFirst())
        .contains("Là hai hộ khác nhau", "hai anh em", "demo-commune-officer")
        .doesNotContain("mới hơn");

    var again = link(said.getFirst()).replaceAll("\\?.*", "");
    assertThat(again).isEqualTo(pair("Một"));
    judge(seat, again, "SAME", "m%E1%BB%99t+nh%C3%A0");
    var both = lines(seat.get(JUDGED + TODAY).body(), "Ma Văn Một");
    assertThat(both).hasSize(2);
    assertThat(both.getFirst()).contains("Là một hộ", "một nhà").doesNotContain("mới hơn");
    assertThat(both.getLast()).contains("hai anh em", "mới hơn");
    var shown = rows("SELECT after::text FROM audit.act WHERE kind = 'registry.judged'").getLast();
    assertThat(households("Một")).allMatch(shown::contains);
  }

  /// Two that were merged are final until the event is undone.
  @Test
  void aMergeIsFoundAgainAndEndsWithItsUndoing() throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    var path = pair("Hai");
    judge(seat, path, "SAME", "ghi+hai+l%E1%BA%A7n");
    var judging =
        DuplicatePagesTest.form(
            seat(Role.STANDING_AGENCY).get(path + TODAY).body(), "DIFFERENT", "x");
    var event = merged(seat, path);

    var lines = lines(seat.get(JUDGED + TODAY).body(), "Ma Văn Hai");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("Đã nhập làm một hộ", event).doesNotContain("không ghi");
    assertThat(lines.getLast()).contains("Là một hộ", "mới hơn", event);
    var refused = seat(Role.STANDING_AGENCY).post(path, judging);
    assertThat(refused.statusCode()).isIn(404, 409);
    office.bean(Comparing.class).catchUp();
    assertThat(seat(Role.STANDING_AGENCY).post(path, judging).statusCode()).isIn(404, 409);
    assertThat(judgements("Hai")).containsExactly("SAME");

    var undo =
        SmallOffice.links(seat.get(event + TODAY).body())
            .filter(one -> one.contains("/event/undo"))
            .findFirst()
            .orElseThrow();
    approved(Form.open(seat, undo).type(Map.of("reason", "nhập nhầm")).tell());
    var after = lines(seat.get(JUDGED + TODAY).body(), "Ma Văn Hai");
    assertThat(after.getFirst()).contains("Đã nhập làm một hộ", "đã được hoàn tác");
    assertThat(after.getLast()).contains("Là một hộ").doesNotContain("mới hơn");
  }

  private static List<String> judgements(String name) {
    var ids = households(name);
    return rows(
        "SELECT verdict FROM registry.judgement WHERE one = '%s' AND other = '%s'"
            .formatted(ids.getFirst(), ids.getLast()));
  }

  /// The page of the event that merged them.
  private static String merged(PostReader seat, String pair) throws Exception {
    var merging =
        SmallOffice.links(seat.get(pair + TODAY).body())
            .filter(link -> link.contains("/event/merge"))
            .findFirst()
            .orElseThrow();
    var form = Form.open(seat, merging);
    return approved(form.type(Map.of("happened", "2021-09-01", "reason", "ghi hai lần")).tell());
  }

  private static String approved(String told) throws Exception {
    var page = told.replaceAll("\\?.*", "");
    var leader = seat(Role.COMMUNE_LEADER);
    if (leader.get(page + TODAY).body().contains("/approve")) {
      assertThat(leader.post(page + "/approve", "").statusCode()).isEqualTo(302);
    }
    return page;
  }

  @Test
  void whatReachesIntoAnotherCommuneIsForTheDistrictAlone() throws Exception {
    judge(seat(Role.DISTRICT_OFFICER), pair("Ba"), "DIFFERENT", "hai+x%C3%A3");

    assertThat(lines(seat(Role.DISTRICT_OFFICER).get(JUDGED + TODAY).body(), "Ma Văn Ba"))
        .hasSize(1);
    assertThat(seat(Role.COMMUNE_OFFICER).get(JUDGED + TODAY).body())
        .doesNotContain("Ma Văn Ba", "hai xã");
  }

  /// Whoever reads on is shown each of them once.
  @Test
  void whatWasSaidIsReadAPartAtATime() throws Exception {
    var ids = households("Bốn");
    var one = new HouseholdId(UUID.fromString(ids.getFirst()));
    var other = new HouseholdId(UUID.fromString(ids.getLast()));
    var pairs = office.bean(Pairs.class);
    var scope = Scope.all("test", LocalDate.of(2021, 9, 30));
    for (var said = 1; said <= 101; said++) {
      var seen = pairs.find(one, other, scope).seen();
      var actor = new Actor("thu", "x", "test");
      pairs.judge(seen, Verdict.DIFFERENT, "lần thứ " + said + ".", actor, scope);
    }

    var read = readOn(JUDGED, "Ma Văn Bốn");
    for (var said = 1; said <= 101; said++) {
      assertThat(read).containsOnlyOnce("lần thứ " + said + ".");
    }
    assertThat(seat(Role.COMMUNE_OFFICER).get(JUDGED + TODAY + "&after=x").statusCode())
        .isEqualTo(400);
  }

  /// 11 · 10 / 2 pairs of one name, 50 on a part; whom a part shows is named in its line, and
  /// nobody else.
  @Test
  void theQueueIsReadAPartAtATimeAndCountedInWhole() throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    var first = seat.get(QUEUE + TODAY).body();
    var all = Integer.parseInt(PagesTest.headline(first).replaceAll(" .*", ""));

    assertThat(all).isGreaterThanOrEqualTo(55);
    assertThat(first).contains("Hiện 50 trong " + all + " cặp").doesNotContain("Về đầu danh sách");
    var read = readOn(QUEUE, "Ma Văn Mười");
    assertThat(Pattern.compile("<th scope=\"row\">.*?Ma Văn Mười").matcher(read).results())
        .hasSize(55);
    assertThat(read).contains("Hiện " + (all - 50) + " trong " + all + " cặp", "Về đầu danh sách");
    var end = seat.get(QUEUE + TODAY + "&after=0." + String.join(".", households("Một"))).body();
    assertThat(end).contains("Đến đây là hết");
    assertThat(seat.get(QUEUE + TODAY + "&after=x").statusCode()).isEqualTo(400);
  }

  /// Every part of a list, one after the other.
  private static String readOn(String path, String name) throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    var read = new StringBuilder();
    var next = path + TODAY;
    while (!next.isEmpty()) {
      var page = seat.get(next).body();
      lines(page, name).forEach(read::append);
      var pager =
          page.contains("class=\"pager\"") ? page.substring(page.indexOf("class=\"pager\"")) : "";
      read.append(pager);
      next = SmallOffice.links(pager).filter(one -> one.contains("after=")).findFirst().orElse("");
    }
    return read.toString();
  }
}
