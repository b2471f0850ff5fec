package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.StandardId;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.plan.Editions;
import chungtay.plan.merit.Cares;
import chungtay.plan.need.NeedyHouseholds;
import chungtay.plan.need.StatedNeed;
import chungtay.plan.need.StatedNeeds;
import chungtay.registry.HouseholdId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What households say that they need, as officers write it down and those above read it.
class NeedPagesTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final String DAY = "day=2021-09-30";
  static final District PLACE = District.open("167"); // Định Hóa
  static final EventsTold TOLD = new EventsTold(PLACE, TODAY);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static String list(Role role, String unit) throws Exception {
    var seat = PostReader.in(PLACE.office, role);
    var answer = seat.get("/vi/desk/needs?unit=" + unit + "&" + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> households(String unit) throws Exception {
    return Pattern.compile("name=\"household\" value=\"([0-9a-f-]{36})\"")
        .matcher(list(Role.DISTRICT_OFFICER, unit))
        .results()
        .map(one -> one.group(1))
        .toList();
  }

  private static HttpResponse<String> send(Role role, String unit, String form) throws Exception {
    return PostReader.in(PLACE.office, role).post("/vi/desk/needs", "unit=" + unit + "&" + form);
  }

  private static int written(HttpResponse<String> answer) {
    return answer.statusCode();
  }

  private static String of(String household, long seen, String... ticks) {
    var form = new StringBuilder("household=" + household + "&seen." + household + "=" + seen);
    for (var tick : ticks) form.append("&need.").append(household).append('=').append(tick);
    return form.toString();
  }

  private static @Nullable StatedNeed standing(String household) {
    var id = id(household);
    return PLACE.office.bean(StatedNeeds.class).of(List.of(id), TODAY).get(id);
  }

  private static StatedNeed stands(String household) {
    return Objects.requireNonNull(standing(household));
  }

  private static HouseholdId id(String household) {
    return new HouseholdId(UUID.fromString(household));
  }

  private static long rows(String household) {
    return PLACE
        .database
        .client()
        .sql("SELECT count(*) FROM plan.stated_need WHERE household_id = CAST(? AS uuid)")
        .param(household)
        .query(Long.class)
        .single();
  }

  @Test
  void aLaterAnswerReplacesTheOneBeforeAndTheSameSentAgainChangesNothing() throws Exception {
    var all = households("05554");
    var one = all.get(0);
    var other = all.get(1);
    var form = of(one, 0, "loan", "housing") + "&" + of(other, 0, "none") + "&" + of(all.get(2), 0);

    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", form))).isEqualTo(302);
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", form))).isEqualTo(302);

    assertThat(rows(one)).isEqualTo(1);
    assertThat(stands(one).kinds()).containsExactlyInAnyOrder("loan", "housing");
    assertThat(stands(other).isNothing()).isTrue();
    assertThat(rows(all.get(2))).isZero();

    var again = of(one, stands(one).own(), "water");
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", again))).isEqualTo(302);
    assertThat(stands(one).kinds()).containsExactly("water");
    assertThat(rows(one)).isEqualTo(2);
  }

  @Test
  void whoeverSawAnOlderAnswerIsToldAndKeepsTheirTicks() throws Exception {
    var all = households("05554");
    var one = all.get(4);
    var beside = all.get(5);
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", of(one, 0, "loan")))).isEqualTo(302);

    var late = of(beside, 0, "job") + "&" + of(one, 0, "education");
    var answer = send(Role.DISTRICT_OFFICER, "05554", late);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("vừa có người khác ghi", "Đang ghi: Vay vốn ưu đãi")
        .containsPattern("name=\"need." + one + "\" value=\"education\"[^>]*checked");
    assertThat(rows(beside)).isZero();
    assertThat(stands(one).kinds()).containsExactly("loan");
  }

  @Test
  void ticksThatContradictOrAreUnknownAreRefused() throws Exception {
    var one = households("05554").get(6);
    var officer = Role.DISTRICT_OFFICER;

    assertThat(written(send(officer, "05554", of(one, 0, "loan", "none")))).isEqualTo(422);
    assertThat(written(send(officer, "05554", of(one, 0, "%3Cscript%3E")))).isEqualTo(422);
    assertThat(written(send(officer, "05554", of("x%00%3Cb%3E", 0, "loan")))).isEqualTo(422);
    var unseen = "household=" + one + "&seen." + one + "=zero&need." + one + "=loan";
    assertThat(written(send(officer, "05554", unseen))).isEqualTo(422);
    assertThat(written(send(officer, "05554", of(one, 0, "loan")))).isEqualTo(302);
    var cleared = of(one, stands(one).own());
    assertThat(written(send(officer, "05554", cleared))).isEqualTo(422);
    assertThat(rows(one)).isEqualTo(1);
  }

  @Test
  void aListIsNotNarrowedByANeedThatNobodyKnows() throws Exception {
    var seat = PostReader.in(PLACE.office, Role.DISTRICT_OFFICER);

    for (var known : List.of("", "asked", "unasked", "none", "loan")) {
      var answer = seat.get("/vi/desk/needs?unit=05554&need=" + known + "&" + DAY);
      assertThat(answer.statusCode()).as(known).isEqualTo(200);
    }
    for (var unknown : List.of("LOAN", "x", "%3Cb%3E")) {
      var answer = seat.get("/vi/desk/needs?unit=05554&need=" + unknown + "&" + DAY);
      assertThat(answer.statusCode()).as(unknown).isEqualTo(400);
      assertThat(answer.body()).contains("Không lọc được theo").doesNotContain("<b>");
    }
  }

  @Test
  void aHouseholdOfAnotherCommuneOrOfNobodyIsNotWritten() throws Exception {
    var there = households("05536").getFirst();
    var nobody = "00000000-0000-7000-8000-000000000000";

    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", of(there, 0, "loan")))).isEqualTo(404);
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", of(nobody, 0, "loan")))).isEqualTo(404);
    assertThat(written(send(Role.COMMUNE_LEADER, "05536", of(there, 0, "loan")))).isEqualTo(403);
    assertThat(written(send(Role.STANDING_AGENCY, "05536", of(there, 0, "loan")))).isEqualTo(403);
    assertThat(rows(there)).isZero();
  }

  @Test
  void whoeverSeesNoClassesOrNoHouseholdsIsToldTotalsAlone() throws Exception {
    for (var role : List.of(Role.SECTOR_OFFICER, Role.OBSERVER)) {
      assertThat(list(role, "05554"))
          .contains("Chưa hỏi", "chỉ nêu số chung")
          .doesNotContain("/vi/desk/household/", "name=\"household\"");
    }
    assertThat(list(Role.STANDING_AGENCY, "05554"))
        .contains("/vi/desk/household/")
        .doesNotContain("name=\"household\"");
  }

  @Test
  void theSumsOfTheCommunesAreThoseOfTheDistrict() throws Exception {
    var all = households("05563");
    if (!all.isEmpty()) send(Role.DISTRICT_OFFICER, "05563", of(all.getFirst(), 0, "loan", "job"));
    var units = PLACE.office.bean(Places.class).on(TODAY);
    var district = units.byCode("167").orElseThrow();
    var standard = new StandardId("59-2015");
    var question = new Question(district.id(), TODAY, standard, Filter.none());
    var needy = PLACE.office.bean(NeedyHouseholds.class);

    var whole = needy.counts(question);
    var parts =
        needy.counts(
            units.children(district.id()).stream().map(one -> question.in(one.id())).toList());

    assertThat(whole.asked() + whole.notAsked()).isEqualTo(whole.all()).isPositive();
    assertThat(parts.stream().mapToInt(NeedyHouseholds.Counts::all).sum()).isEqualTo(whole.all());
    assertThat(parts.stream().mapToInt(one -> one.of("loan")).sum()).isEqualTo(whole.of("loan"));
    assertThat(whole.kinds().values()).allMatch(count -> count <= whole.asked() - whole.nothing());
  }

  @Test
  void theDistrictsPlanComesWithTheSumsAndTellsWhereAnotherIsTyped() throws Exception {
    var desk = new PlanDesk(PLACE);
    var one = households("05554").get(8);
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", of(one, 0, "information"))))
        .isEqualTo(302);
    var path = desk.own(Role.DISTRICT_LEADER, "district-poverty-plan");
    var page = desk.page(Role.DISTRICT_LEADER, path);

    assertThat(page).contains("hộ chưa hỏi nhu cầu");
    var fields = PlanDesk.fields(page);
    var field = "needs.households.information";
    var stated = Integer.parseInt(fields.get(field));
    fields.put(field, String.valueOf(stated + 7));
    PlanDesk.done(desk.send(Role.DISTRICT_LEADER, path, "draft", fields));

    assertThat(desk.page(Role.DISTRICT_LEADER, path))
        .contains(
            "Thông tin, viễn thông: ghi %d hộ, các hộ đã nói %d hộ".formatted(stated + 7, stated));
  }

  @Test
  void aPersonIsToldThatTheNeedOfTheirHouseholdIsHeld() throws Exception {
    var one = households("05554").get(10);
    assertThat(written(send(Role.DISTRICT_OFFICER, "05554", of(one, 0, "health")))).isEqualTo(302);
    var keeper = PostReader.in(PLACE.office, Role.STANDING_AGENCY);
    var household = keeper.get("/vi/desk/household/" + one + "?" + DAY).body();
    var person = PlanDesk.first(household, "(/vi/desk/privacy/person/[0-9a-f-]{36})");

    assertThat(keeper.get(person + "?" + DAY).body()).contains("Nhu cầu của hộ đã ghi");
  }

  /// The household that stays needs what both said until it is asked again. Lists of later name the
  /// others again, so that they stay two: it is one that no list knows.
  @Test
  void afterAMergerNeitherTheNeedNorTheCareOfTheOneIsLost() throws Exception {
    var plan = PLACE.office.bean(Editions.class).all().getFirst().id();
    var kept = ofSeveral("05551");
    assertThat(written(send(Role.DISTRICT_OFFICER, "05551", of(kept, 0, "loan")))).isEqualTo(302);
    var gone = TOLD.split(id(kept));
    TOLD.need(gone, "housing");
    TOLD.care(plan, gone);
    TOLD.merge(gone, id(kept));

    assertThat(stands(kept).kinds()).containsExactlyInAnyOrder("loan", "housing");
    assertThat(PLACE.office.bean(Cares.class).of(plan, TODAY)).containsKeys(gone, id(kept));

    var again = of(kept, stands(kept).own(), "job");
    assertThat(written(send(Role.DISTRICT_OFFICER, "05551", again))).isEqualTo(302);
    assertThat(stands(kept).kinds()).containsExactly("job");
  }

  /// The household that stays said nothing itself: what the other said is ticked, and taking all
  /// ticks away is no answer.
  @Test
  void whatAMergerLeftIsNotUntickedWithoutAnAnswer() throws Exception {
    var kept =
        households("05536").stream()
            .filter(one -> TOLD.size(id(one)) > 1 && standing(one) == null)
            .toList()
            .getLast();
    var gone = TOLD.split(id(kept));
    TOLD.need(gone, "housing");
    TOLD.merge(gone, id(kept));
    assertThat(list(Role.DISTRICT_OFFICER, "05536"))
        .contains("name=\"seen." + kept + "\" value=\"merged\"");

    var unticked = "household=" + kept + "&seen." + kept + "=merged";
    assertThat(written(send(Role.DISTRICT_OFFICER, "05536", unticked))).isEqualTo(422);
    var nothing = unticked + "&need." + kept + "=none";
    assertThat(written(send(Role.DISTRICT_OFFICER, "05536", nothing))).isEqualTo(302);
    assertThat(stands(kept).isNothing()).isTrue();
  }

  /// A household in which more than one lives.
  private static String ofSeveral(String unit) throws Exception {
    return households(unit).stream()
        .filter(one -> TOLD.size(id(one)) > 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofAHouseholdThatWasSplitOffItIsToldWhatTheOneBeforeSaidAndNotCounted() throws Exception {
    var whole = ofSeveral("05563");
    assertThat(written(send(Role.DISTRICT_OFFICER, "05563", of(whole, 0, "production"))))
        .isEqualTo(302);
    var fresh = TOLD.split(id(whole));

    var needs = PLACE.office.bean(StatedNeeds.class);
    assertThat(needs.of(List.of(fresh), TODAY)).isEmpty();
    assertThat(needs.splitFrom(List.of(fresh), TODAY)).containsEntry(fresh, id(whole));
    assertThat(stands(whole).kinds()).containsExactly("production");
  }
}
