package chungtay.command;

import static chungtay.command.NeedDesk.DAY;
import static chungtay.command.NeedDesk.TODAY;
import static chungtay.command.NeedDesk.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.plan.need.NeedyHouseholds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What households say that they need, as officers write it down and those above read it.
class NeedPagesTest {

  static final District PLACE = District.open("167"); // Định Hóa
  static final NeedDesk DESK = new NeedDesk(PLACE);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  @Test
  void aLaterAnswerReplacesTheOneBeforeAndTheSameSentAgainChangesNothing() throws Exception {
    var all = DESK.households("05554");
    var one = all.get(0);
    var other = all.get(1);
    var form =
        ticked(one, 0, "loan", "housing")
            + "&"
            + ticked(other, 0, "none")
            + "&"
            + ticked(all.get(2), 0);

    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", form)).isEqualTo(302);
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", form)).isEqualTo(302);

    assertThat(DESK.rows(one)).isEqualTo(1);
    assertThat(DESK.stands(one).kinds()).containsExactlyInAnyOrder("loan", "housing");
    assertThat(DESK.stands(other).isNothing()).isTrue();
    assertThat(DESK.rows(all.get(2))).isZero();
    assertThat(household(Role.DISTRICT_OFFICER, one))
        .contains("Nhu cầu đã nói", "(ngày 30/9/2021)");
    assertThat(household(Role.DISTRICT_OFFICER, all.get(2))).doesNotContain("Nhu cầu đã nói");

    var again = ticked(one, DESK.stands(one).own(), "water");
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", again)).isEqualTo(302);
    assertThat(DESK.stands(one).kinds()).containsExactly("water");
    assertThat(DESK.rows(one)).isEqualTo(2);

    var older = ticked(one, DESK.stands(one).own() - 1, "loan");
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", older)).isEqualTo(409);
    assertThat(DESK.stands(one).kinds()).containsExactly("water");
  }

  @Test
  void ofTwoWhoWriteAtTheSameMomentOneIsTold() throws Exception {
    var all = DESK.households("05554");
    var one = all.get(12);
    var beside = all.get(13);
    Callable<Integer> here =
        () ->
            DESK.write(
                Role.DISTRICT_OFFICER,
                "05554",
                ticked(one, 0, "loan") + "&" + ticked(beside, 0, "job"));
    Callable<Integer> there =
        () ->
            DESK.write(
                Role.DISTRICT_OFFICER,
                "05554",
                ticked(beside, 0, "loan") + "&" + ticked(one, 0, "job"));
    try (var windows = Executors.newFixedThreadPool(2)) {
      var told = windows.invokeAll(List.of(here, there));
      assertThat(List.of(told.get(0).get(), told.get(1).get())).containsExactlyInAnyOrder(302, 409);
    }
    assertThat(DESK.stands(one).kinds()).hasSize(1).isNotEqualTo(DESK.stands(beside).kinds());
  }

  private static String household(Role role, String household) throws Exception {
    var page = PostReader.in(PLACE.office, role).get("/vi/desk/household/" + household + "?" + DAY);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  @Test
  void whoeverSawAnOlderAnswerIsToldAndKeepsTheirTicks() throws Exception {
    var all = DESK.households("05554");
    var one = all.get(4);
    var beside = all.get(5);
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", ticked(one, 0, "loan"))).isEqualTo(302);

    var late = ticked(beside, 0, "job") + "&" + ticked(one, 0, "education");
    var answer = DESK.send(Role.DISTRICT_OFFICER, "05554", late);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("vừa có người khác ghi", "Đang ghi: Vay vốn ưu đãi")
        .containsPattern("name=\"need." + one + "\" value=\"education\"[^>]*checked");
    assertThat(DESK.rows(beside)).isZero();
    assertThat(DESK.stands(one).kinds()).containsExactly("loan");
  }

  @Test
  void ticksThatContradictOrAreUnknownAreRefused() throws Exception {
    var one = DESK.households("05554").get(6);
    var officer = Role.DISTRICT_OFFICER;

    assertThat(DESK.write(officer, "05554", ticked(one, 0, "loan", "none"))).isEqualTo(422);
    assertThat(DESK.write(officer, "05554", ticked(one, 0, "%3Cscript%3E"))).isEqualTo(422);
    assertThat(DESK.write(officer, "05554", ticked("x%00%3Cb%3E", 0, "loan"))).isEqualTo(422);
    var unseen = "household=" + one + "&seen." + one + "=zero&need." + one + "=loan";
    assertThat(DESK.write(officer, "05554", unseen)).isEqualTo(422);
    assertThat(DESK.write(officer, "05554", ticked(one, 0, "loan"))).isEqualTo(302);
    var cleared = ticked(one, DESK.stands(one).own());
    assertThat(DESK.write(officer, "05554", cleared)).isEqualTo(422);
    assertThat(DESK.rows(one)).isEqualTo(1);
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
    var there = DESK.households("05536").getFirst();
    var nobody = "00000000-0000-7000-8000-000000000000";

    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", ticked(there, 0, "loan"))).isEqualTo(404);
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", ticked(nobody, 0, "loan")))
        .isEqualTo(404);
    assertThat(DESK.write(Role.COMMUNE_LEADER, "05536", ticked(there, 0, "loan"))).isEqualTo(403);
    assertThat(DESK.write(Role.STANDING_AGENCY, "05536", ticked(there, 0, "loan"))).isEqualTo(403);
    assertThat(DESK.rows(there)).isZero();
  }

  @Test
  void whoeverSeesNoClassesOrNoHouseholdsIsToldTotalsAlone() throws Exception {
    for (var role : List.of(Role.SECTOR_OFFICER, Role.OBSERVER)) {
      assertThat(DESK.list(role, "05554"))
          .contains("Chưa hỏi", "chỉ nêu số chung")
          .doesNotContain("/vi/desk/household/", "name=\"household\"");
    }
    assertThat(DESK.list(Role.STANDING_AGENCY, "05554"))
        .contains("/vi/desk/household/")
        .doesNotContain("name=\"household\"");
  }

  /// No role sees the one without the other today; one that did would be told what it may not see.
  @Test
  void nobodyIsListedForWhoeverSeesClassesAndNoLacks() {
    var commune = PLACE.office.bean(Places.class).on(TODAY).byCode("05554").orElseThrow();
    var question = new Question(commune.id(), TODAY, new StandardId("59-2015"), Filter.none());
    var needy = PLACE.office.bean(NeedyHouseholds.class);
    for (var fields : List.of(Set.of(Field.CLASS), Set.of(Field.LACKS))) {
      var scope =
          new Scope("test", TODAY, Optional.empty(), Optional.empty(), Optional.empty(), fields);
      assertThat(needy.of(question, scope)).isEmpty();
    }
    assertThat(needy.of(question, Scope.all("test", TODAY))).isNotEmpty();
  }

  @Test
  void theSumsOfTheCommunesAreThoseOfTheDistrict() throws Exception {
    var all = DESK.households("05563");
    if (!all.isEmpty())
      DESK.send(Role.DISTRICT_OFFICER, "05563", ticked(all.getFirst(), 0, "loan", "job"));
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
    var one = DESK.households("05554").get(8);
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", ticked(one, 0, "information")))
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
}
