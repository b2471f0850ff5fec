package chungtay.command;

import static chungtay.command.MovementPagesTest.first;
import static chungtay.command.MovementPagesTest.form;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.registry.HouseholdId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is nominated for a commendation, from the commune to the decision.
class NominationPagesTest {

  static final String DAY = "?day=2021-09-30";
  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final District PLACE = District.open("167");
  static final String NEW = "/nominations/new";

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static PostReader homeAffairs() throws Exception {
    return PostReader.in(PLACE.office, Role.SECTOR_OFFICER, "home_affairs");
  }

  private static String plan() throws Exception {
    return first(from(Role.OBSERVER).get("/vi/plan" + DAY).body(), "(/vi/plan/[0-9a-f-]{36})");
  }

  private static String page(PostReader reader, String path) throws Exception {
    var answer = reader.get(plan() + path + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<String> send(PostReader reader, String path, String... fields)
      throws Exception {
    var all = new HashMap<>(Map.of("year", "2021"));
    for (var i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
    return reader.post(plan() + path, form(all));
  }

  private static String sent(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return first(answer.headers().firstValue("Location").orElseThrow(), "(/nominations/[^?]*)");
  }

  private static List<String> offered(Role role) throws Exception {
    var form = from(role).get(plan() + NEW + DAY + "&kind=household").body();
    return java.util.regex.Pattern.compile("name=\"household\" value=\"([^\"]*)\"")
        .matcher(form)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static HttpResponse<String> nominate(Role role, String household) throws Exception {
    return send(
        from(role), NEW, "kind", "household", "household", household, "merits", "Nuôi bò giỏi");
  }

  private static long shown(String kind, String household) {
    return PLACE
        .office
        .bean(JdbcClient.class)
        .sql(
            """
            SELECT count(*)
              FROM audit.act
             WHERE kind = :kind AND after -> 'households' @> jsonb_build_array(CAST(:household AS text))
            """)
        .param("kind", kind)
        .param("household", household)
        .query(Long.class)
        .single();
  }

  @Test
  void aHouseholdGoesFromItsDistrictToTheDecision() throws Exception {
    var household = offered(Role.DISTRICT_OFFICER).getFirst();
    assertThat(shown("plan.escaped", household)).isPositive();
    var path = sent(nominate(Role.DISTRICT_OFFICER, household));

    var own = page(from(Role.DISTRICT_OFFICER), path);
    var title = first(own, "<h1>(.*?)</h1>");
    assertThat(title).startsWith("Hộ ");
    // Whoever may not see it sees where it lives, and that it was nominated.
    assertThat(page(from(Role.OBSERVER), path))
        .contains("Một hộ ở ")
        .doesNotContain(title, "Nuôi bò giỏi");
    assertThat(page(from(Role.OBSERVER), "/nominations")).doesNotContain(title);
    assertThat(page(from(Role.SECTOR_OFFICER), "/nominations")).doesNotContain(title);
    // Home Affairs, who sees no household at all, is told this one; and the trail tells of it.
    var before = shown("plan.nominees", household);
    assertThat(page(homeAffairs(), path)).contains(title, "Nuôi bò giỏi");
    assertThat(shown("plan.nominees", household)).isEqualTo(before + 1);

    agreeAndCommend(path, household, title);
  }

  private static void agreeAndCommend(String path, String household, String title)
      throws Exception {
    assertThat(send(homeAffairs(), path + "/say", "stage", "AGREED", "number", "1", "note", "Đủ"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(302);
    assertThat(send(homeAffairs(), path + "/say", "stage", "AGREED", "number", "1", "note", "Đủ"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(409);
    for (var file : List.of("list.docx", "list.pdf", "letter.docx", "letter.pdf")) {
      var answer = homeAffairs().get(plan() + "/nominations/" + file + DAY);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
    }
    assertThat(shown("plan.commendation-file", household)).isEqualTo(4);

    assertThat(commend(path, 2).statusCode()).isEqualTo(422);
    assertThat(commend(path, 2, "decision", "1/QĐ", "decided", "2021-10-01"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422); // a day after today
    assertThat(commend(path, 2, "decision", "1/QĐ", "decided", "2021-03-11"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422); // a day before the plan
    assertThat(commend(path, 2, "decision", "1/QĐ", "decided", "2021-09-30"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(302);
    assertThat(page(from(Role.OBSERVER), path))
        .contains("Được khen thưởng", "Bằng khen, Quyết định số 1/QĐ ngày 30/9/2021")
        .doesNotContain(title);
    // Once commended, a number that was mistyped is mended whatever became of the household.
    new EventsTold(PLACE, TODAY).poor(new HouseholdId(UUID.fromString(household)), "59-2015");
    assertThat(commend(path, 3, "decision", "2/QĐ", "decided", "2021-09-30").statusCode())
        .isEqualTo(302);
  }

  private static HttpResponse<String> commend(String path, int steps, String... more)
      throws Exception {
    var number = String.valueOf(steps);
    var fields =
        new ArrayList<>(
            List.of("stage", "COMMENDED", "number", number, "note", "x", "form", "Bằng khen"));
    fields.addAll(List.of(more));
    return send(from(Role.PROVINCIAL_LEADER), path + "/decide", fields.toArray(String[]::new));
  }

  @Test
  void nobodySaysYesToAHouseholdThatIsPoorAgain() throws Exception {
    var household = offered(Role.DISTRICT_OFFICER).getLast();
    var path = sent(nominate(Role.DISTRICT_OFFICER, household));
    var say = path + "/say";
    send(homeAffairs(), say, "stage", "AGREED", "number", "1", "note", "Đủ");
    new EventsTold(PLACE, TODAY).poor(new HouseholdId(UUID.fromString(household)), "59-2015");

    var commending = commend(path, 2, "decision", "1/QĐ", "decided", "2021-09-30");
    assertThat(commending.statusCode()).isEqualTo(409);
    assertThat(commending.body())
        .contains("tính đến 30/9/2021 hộ này không còn trong số hộ thoát nghèo");
    assertThat(send(homeAffairs(), say, "stage", "RETURNED", "number", "2", "note", "Xem lại"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(302);
    var again =
        send(from(Role.DISTRICT_OFFICER), say, "stage", "NOMINATED", "number", "3", "note", "Đúng");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(page(homeAffairs(), path)).contains("Xem lại");
  }

  @Test
  void aHouseholdIsNominatedOnceAYearUnlessThatWasWithdrawn() throws Exception {
    var household = offered(Role.DISTRICT_OFFICER).get(1);
    var path = sent(nominate(Role.DISTRICT_OFFICER, household));

    var again = nominate(Role.DISTRICT_OFFICER, household);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("hộ này đã được đề nghị trong năm");

    var officer = from(Role.DISTRICT_OFFICER);
    send(officer, path + "/say", "stage", "WITHDRAWN", "number", "1", "note", "Nhầm hộ");
    // What is withdrawn is disclosed no longer.
    assertThat(page(homeAffairs(), path)).contains("Một hộ ở ").doesNotContain("Nuôi bò giỏi");
    assertThat(nominate(Role.DISTRICT_OFFICER, household).statusCode()).isEqualTo(302);
    assertThat(
            send(officer, path + "/say", "stage", "NOMINATED", "number", "2", "note", "Lại")
                .statusCode())
        .isEqualTo(409); // the other one stands
  }

  @Test
  void onlyWhoRoseAndIsInSightIsNominated() throws Exception {
    var poor = poor("167");
    var still = nominate(Role.DISTRICT_OFFICER, poor.value().toString());
    assertThat(still.statusCode()).isEqualTo(409);
    assertThat(still.body()).contains("tính đến 30/9/2021 hộ này chưa thoát nghèo");

    var commune = new java.util.HashSet<>(offered(Role.COMMUNE_OFFICER));
    var elsewhere =
        offered(Role.DISTRICT_OFFICER).stream().filter(one -> !commune.contains(one)).findFirst();
    assertThat(nominate(Role.COMMUNE_OFFICER, elsewhere.orElseThrow()).statusCode()).isEqualTo(404);
    assertThat(nominate(Role.COMMUNE_OFFICER, Neighbours.NOBODY).statusCode()).isEqualTo(404);
    assertThat(nominate(Role.COMMUNE_OFFICER, "x").statusCode()).isEqualTo(404);
    // Of a department's post, which sees no class, nobody is offered.
    assertThat(offered(Role.SECTOR_OFFICER)).isEmpty();
  }

  private static HouseholdId poor(String unit) {
    var units = PLACE.office.bean(Places.class).on(TODAY);
    var filter = Filter.none().with(HouseholdClass.POOR);
    var place = units.byCode(unit).orElseThrow().id();
    var question = new Question(place, TODAY, new StandardId("59-2015"), filter);
    var since = LocalDate.of(2020, 12, 31);
    var figures = PLACE.office.bean(Figures.class);
    var before = figures.all(Scope.all("test", since), question.on(since));
    return figures.all(Scope.all("test", TODAY), question).stream()
        .filter(before::contains)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPersonIsNamedToEverybodyOnceCommended() throws Exception {
    var path =
        sent(
            send(
                from(Role.COMMUNE_OFFICER),
                NEW,
                "kind",
                "person",
                "name",
                "Trần Văn Thử <b>",
                "position",
                "Trưởng xóm",
                "merits",
                "Tận tụy"));

    assertThat(page(from(Role.OBSERVER), path)).contains("Một cá nhân").doesNotContain("Văn Thử");
    assertThat(page(homeAffairs(), path)).contains("Trần Văn Thử &lt;b");
    var returned =
        send(homeAffairs(), path + "/say", "stage", "RETURNED", "number", "1", "note", "Ghi rõ");
    assertThat(returned.statusCode()).isEqualTo(302);
    var officer = from(Role.COMMUNE_OFFICER);
    send(officer, path + "/say", "stage", "NOMINATED", "number", "2", "note", "Rất tận tụy");
    send(homeAffairs(), path + "/say", "stage", "AGREED", "number", "3", "note", "Đủ");
    commend(path, 4, "decision", "2/QĐ", "decided", "2021-03-12");
    assertThat(page(from(Role.OBSERVER), path)).contains("Trần Văn Thử", "Rất tận tụy", "Ghi rõ");
  }

  @Test
  void nobodySaysWhatIsForOthersToSay() throws Exception {
    var officer = from(Role.COMMUNE_OFFICER);
    var path =
        sent(send(officer, NEW, "kind", "collective", "name", "Hội thử", "merits", "Nhiều việc"));

    assertThat(say(officer, path, "AGREED", "1")).isEqualTo(403);
    assertThat(say(from(Role.SECTOR_OFFICER), path, "AGREED", "1")).isEqualTo(403);
    assertThat(say(from(Role.DISTRICT_OFFICER), path, "WITHDRAWN", "1")).isEqualTo(403);
    assertThat(say(homeAffairs(), path, "COMMENDED", "1")).isEqualTo(422);
    assertThat(say(from(Role.PROVINCIAL_LEADER), path, "NOT_COMMENDED", "1")).isEqualTo(409);
    assertThat(say(homeAffairs(), path, "CROWNED", "1")).isEqualTo(409);
    assertThat(say(homeAffairs(), "/nominations/" + Neighbours.NOBODY, "AGREED", "1"))
        .isEqualTo(404);
    assertThat(from(Role.STANDING_AGENCY).get(plan() + "/nominations/list.docx" + DAY).statusCode())
        .isEqualTo(403);
    var nameless = send(officer, NEW, "kind", "collective", "name", "\u0007 ", "merits", "x");
    assertThat(nameless.statusCode()).isEqualTo(422);
    var endless = send(officer, NEW, "kind", "collective", "name", "x".repeat(201), "merits", "x");
    assertThat(endless.statusCode()).isEqualTo(422);
    var huge = send(officer, NEW, "kind", "collective", "name", "x", "merits", "x".repeat(9_999));
    assertThat(huge.statusCode()).isEqualTo(422);
  }

  private static int say(PostReader reader, String path, String stage, String number)
      throws Exception {
    return send(reader, path + "/say", "stage", stage, "number", number, "note", "x").statusCode();
  }
}
