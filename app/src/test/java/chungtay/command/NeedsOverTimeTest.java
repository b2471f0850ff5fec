package chungtay.command;

import static chungtay.command.NeedDesk.DAY;
import static chungtay.command.NeedDesk.TODAY;
import static chungtay.command.NeedDesk.id;
import static chungtay.command.NeedDesk.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.plan.Editions;
import chungtay.plan.merit.Cares;
import chungtay.plan.need.StatedNeeds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What households said that they need when they are merged and split, and who is told of it.
class NeedsOverTimeTest {

  static final District PLACE = District.open("167"); // Định Hóa
  static final NeedDesk DESK = new NeedDesk(PLACE);
  static final EventsTold TOLD = new EventsTold(PLACE, NeedDesk.TODAY);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  @Test
  void aPersonIsToldThatTheNeedOfTheirHouseholdIsHeld() throws Exception {
    var one = DESK.households("05554").get(10);
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05554", ticked(one, 0, "health"))).isEqualTo(302);
    var keeper = PostReader.in(PLACE.office, Role.STANDING_AGENCY);
    var household = keeper.get("/vi/desk/household/" + one + "?" + DAY).body();
    var person = PlanDesk.first(household, "(/vi/desk/privacy/person/[0-9a-f-]{36})");

    assertThat(keeper.get(person + "?" + DAY).body()).contains("Nhu cầu của hộ đã ghi");
  }

  /// What was said before they came to live there is none of theirs.
  @Test
  void aPersonIsNotToldWhatTheHouseholdSaidBeforeTheyBelongedToIt() throws Exception {
    var one = DESK.households("05554").get(11);
    new EventsTold(PLACE, LocalDate.of(2001, 1, 1)).need(id(one), "health");
    var keeper = PostReader.in(PLACE.office, Role.STANDING_AGENCY);
    var household = keeper.get("/vi/desk/household/" + one + "?" + DAY).body();
    var person = PlanDesk.first(household, "(/vi/desk/privacy/person/[0-9a-f-]{36})");

    assertThat(keeper.get(person + "?" + DAY).body()).doesNotContain("Nhu cầu của hộ đã ghi");
  }

  /// The household that stays needs what both said until it is asked again. Lists of later name the
  /// others again, so that they stay two: it is one that no list knows.
  @Test
  void afterAMergerNeitherTheNeedNorTheCareOfTheOneIsLost() throws Exception {
    var plan = PLACE.office.bean(Editions.class).all().getFirst().id();
    var kept = ofSeveral("05551");
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05551", ticked(kept, 0, "loan"))).isEqualTo(302);
    var gone = TOLD.split(id(kept));
    TOLD.need(gone, "housing");
    TOLD.care(plan, gone);
    TOLD.merge(gone, id(kept));

    assertThat(DESK.stands(kept).kinds()).containsExactlyInAnyOrder("loan", "housing");
    assertThat(PLACE.office.bean(Cares.class).of(plan, TODAY)).containsKeys(gone, id(kept));

    var again = ticked(kept, DESK.stands(kept).own(), "job");
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05551", again)).isEqualTo(302);
    assertThat(DESK.stands(kept).kinds()).containsExactly("job");
  }

  /// The household that stays said nothing itself: what the other said is ticked, and taking all
  /// ticks away is no answer.
  @Test
  void whatAMergerLeftIsNotUntickedWithoutAnAnswer() throws Exception {
    var kept =
        DESK.households("05536").stream()
            .filter(one -> TOLD.size(id(one)) > 1 && DESK.standing(one) == null)
            .toList()
            .getLast();
    var gone = TOLD.split(id(kept));
    TOLD.need(gone, "housing");
    TOLD.merge(gone, id(kept));
    assertThat(DESK.list(Role.DISTRICT_OFFICER, "05536"))
        .contains("name=\"seen." + kept + "\" value=\"merged\"");

    var unticked = "household=" + kept + "&seen." + kept + "=merged";
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05536", unticked)).isEqualTo(422);
    var nothing = unticked + "&need." + kept + "=none";
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05536", nothing)).isEqualTo(302);
    assertThat(DESK.stands(kept).isNothing()).isTrue();
  }

  /// A household in which more than one lives.
  private static String ofSeveral(String unit) throws Exception {
    return DESK.households(unit).stream()
        .filter(one -> TOLD.size(id(one)) > 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofAHouseholdThatWasSplitOffItIsToldWhatTheOneBeforeSaidAndNotCounted() throws Exception {
    var whole = ofSeveral("05563");
    assertThat(DESK.write(Role.DISTRICT_OFFICER, "05563", ticked(whole, 0, "production")))
        .isEqualTo(302);
    var fresh = TOLD.split(id(whole));

    var needs = PLACE.office.bean(StatedNeeds.class);
    assertThat(needs.of(List.of(fresh), TODAY)).isEmpty();
    assertThat(needs.splitFrom(List.of(fresh), TODAY)).containsEntry(fresh, id(whole));
    assertThat(DESK.stands(whole).kinds()).containsExactly("production");
  }
}
