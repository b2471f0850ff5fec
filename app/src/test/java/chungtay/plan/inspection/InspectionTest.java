package chungtay.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import chungtay.plan.inspection.CarryingOutAnInspection.Saying;
import chungtay.plan.inspection.Inspection.State;
import chungtay.plan.inspection.PlanningAnInspection.Planning;
import chungtay.plan.task.About;
import chungtay.plan.task.PlanOffice;
import chungtay.plan.task.Stage;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// An inspection from its plan to the last thing that had to follow.
class InspectionTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate DAY = LocalDate.of(2021, 5, 10);
  static final LocalDate LAST = LocalDate.of(2021, 5, 14);
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);
  static final Post DISTRICT = OFFICE.post(OFFICE.committee("167"), Role.DISTRICT_OFFICER);
  static final Post COMMUNE = OFFICE.post(OFFICE.committee("05554"), Role.COMMUNE_OFFICER);
  static final AgencyId ELSEWHERE = OFFICE.committee("05512"); // of another district

  static final FollowUps FOLLOW_UPS = new FollowUps(OFFICE.database.client());
  static final Inspections INSPECTIONS = new Inspections(OFFICE.database.client(), FOLLOW_UPS);
  static final Inspectable INSPECTABLE =
      new Inspectable(OFFICE.tasks, OFFICE.recipients, OFFICE.agencies, OFFICE.places);
  static final PlanningAnInspection PLANNING =
      new PlanningAnInspection(INSPECTIONS, INSPECTABLE, OFFICE.database.acts());
  static final CarryingOutAnInspection CARRYING_OUT =
      new CarryingOutAnInspection(INSPECTIONS, OFFICE.editions, OFFICE.database.acts());
  static final FollowingUp FOLLOWING_UP =
      new FollowingUp(INSPECTIONS, FOLLOW_UPS, INSPECTABLE, OFFICE.database.acts());

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void onItsLastDayItIsPlannedAndADayLaterItIsOverdue() {
    var id = planned(LABOUR, COMMUNE.agency().id());

    assertThat(find(id, LAST).state(LAST)).isEqualTo(State.PLANNED);
    assertThat(find(id, LAST).state(LAST.plusDays(1))).isEqualTo(State.OVERDUE);
    assertThat(INSPECTIONS.find(id, DAY.minusDays(1))).isEmpty();
  }

  @Test
  void whatWasPlannedIsReadAgainAsItWas() {
    var id = planned(LABOUR, COMMUNE.agency().id());

    assertThat(find(id, DAY).planned().clauses())
        .containsExactly(new ClauseId("III.1.2/2"), new ClauseId("III.1.2/1"));
    assertThat(find(id, DAY).by()).isEqualTo(LABOUR.agency().id());
  }

  @Test
  void whatMustFollowIsReportedAndAccepted() {
    var id = carriedOut(LABOUR, COMMUNE.agency().id());
    assertThat(find(id, DAY).state(DAY)).isEqualTo(State.CARRIED_OUT);
    var followUp = asked(id, COMMUNE.agency().id(), DAY.plusDays(5));
    assertThat(find(id, DAY).state(DAY)).isEqualTo(State.TO_FOLLOW);
    assertThat(FOLLOW_UPS.toDo(COMMUNE.agency().id(), DAY))
        .extracting(FollowUp::id)
        .contains(followUp);

    say(followUp, Stage.REPORTED, COMMUNE, DAY.plusDays(5));
    say(followUp, Stage.RETURNED, LABOUR, DAY.plusDays(6));
    assertThat(followUp(followUp, DAY.plusDays(6)).isLate(DAY.plusDays(6))).isTrue();
    say(followUp, Stage.REPORTED, COMMUNE, DAY.plusDays(7));
    say(followUp, Stage.ACCEPTED, LABOUR, DAY.plusDays(8));

    var day = DAY.plusDays(8);
    assertThat(find(id, day).state(day)).isEqualTo(State.FOLLOWED_UP);
    assertThat(followUp(followUp, day).isDoneLate()).isTrue();
  }

  @Test
  void onItsLastDayWhatMustFollowIsInTimeAndADayLaterItIsLate() {
    var id = carriedOut(LABOUR, COMMUNE.agency().id());
    var followUp = followUp(asked(id, COMMUNE.agency().id(), DAY.plusDays(5)), DAY);

    assertThat(followUp.isLate(DAY.plusDays(5))).isFalse();
    assertThat(followUp.isLate(DAY.plusDays(6))).isTrue();
  }

  @Test
  void aDistrictInspectsItsCommunesAndNobodyElse() {
    assertThat(INSPECTABLE.by(PLAN_45, DISTRICT, DAY))
        .contains(COMMUNE.agency().id())
        .doesNotContain(ELSEWHERE, OFFICE.agency("health"), DISTRICT.agency().id());
    assertThat(INSPECTABLE.by(PLAN_45, COMMUNE, DAY)).isEmpty();
    refused(() -> planned(DISTRICT, ELSEWHERE), InspectionRefusal.NOT_YOURS_TO_INSPECT);
  }

  @Test
  void theDepartmentInspectsThoseAtWorkAndNobodyAbove() {
    assertThat(INSPECTABLE.by(PLAN_45, LABOUR, DAY))
        .contains(ELSEWHERE, OFFICE.agency("health"), DISTRICT.agency().id())
        .doesNotContain(
            LABOUR.agency().id(), OFFICE.committee("19"), OFFICE.agency("labour_ministry"));
  }

  @Test
  void onlyWhoeverPlannedItWritesToIt() {
    var id = planned(LABOUR, COMMUNE.agency().id());

    refused(() -> say(id, Course.CARRIED_OUT, DISTRICT), InspectionRefusal.NOT_YOUR_INSPECTION);
    refused(() -> say(id, Course.CANCELLED, COMMUNE), InspectionRefusal.NOT_YOUR_INSPECTION);
  }

  @Test
  void whatFollowsIsReportedByWhoeverHasToDoItAndAcceptedByTheInspector() {
    var id = carriedOut(DISTRICT, COMMUNE.agency().id());
    var followUp = asked(id, COMMUNE.agency().id(), DAY, DISTRICT);

    refused(
        () -> say(followUp, Stage.REPORTED, DISTRICT, DAY),
        InspectionRefusal.NOT_YOURS_TO_FOLLOW_UP);
    say(followUp, Stage.REPORTED, COMMUNE, DAY);
    refused(
        () -> say(followUp, Stage.ACCEPTED, LABOUR, DAY), InspectionRefusal.NOT_YOURS_TO_FOLLOW_UP);
    say(followUp, Stage.ACCEPTED, DISTRICT, DAY);
    refused(
        () -> say(followUp, Stage.REPORTED, COMMUNE, DAY), InspectionRefusal.NOT_THE_NEXT_COURSE);
  }

  @Test
  void nothingIsFoundBeforeItWasCarriedOutAndNobodyWasThereTomorrow() {
    var id = planned(LABOUR, COMMUNE.agency().id());

    refused(() -> found(id, LABOUR), InspectionRefusal.NOT_CARRIED_OUT_YET);
    refused(() -> asked(id, COMMUNE.agency().id(), DAY), InspectionRefusal.NOT_CARRIED_OUT_YET);
    refused(
        () -> carryOut(id, DAY.plusDays(1), LABOUR), InspectionRefusal.CARRIED_OUT_IN_THE_FUTURE);
    carryOut(id, DAY, LABOUR);
    refused(
        () -> asked(id, COMMUNE.agency().id(), DAY.minusDays(1)),
        InspectionRefusal.FOLLOW_UP_IN_THE_PAST);
    assertThat(find(id, DAY).held()).contains(DAY);
  }

  @Test
  void aFindingIsTakenBackForAReasonAndStays() {
    var id = carriedOut(LABOUR, COMMUNE.agency().id());
    found(id, LABOUR);
    var entry = find(id, DAY).findings().getFirst().entry();
    var other = carriedOut(LABOUR, COMMUNE.agency().id());

    refused(
        () -> CARRYING_OUT.takeBack(other, entry, "nhầm", OFFICE.speaker(LABOUR, DAY)),
        InspectionRefusal.NO_SUCH_FINDING);
    CARRYING_OUT.takeBack(id, entry, "ghi nhầm xã", OFFICE.speaker(LABOUR, DAY));
    refused(
        () -> CARRYING_OUT.takeBack(id, entry, "lần nữa", OFFICE.speaker(LABOUR, DAY)),
        InspectionRefusal.NO_SUCH_FINDING);

    assertThat(find(id, DAY).findings())
        .extracting(Finding::withdrawn)
        .containsExactly(Optional.of("ghi nhầm xã"));
  }

  @Test
  void aCancelledOneIsPlannedAgainAndACarriedOutOneIsNot() {
    var id = planned(LABOUR, COMMUNE.agency().id());
    say(id, Course.CANCELLED, LABOUR);
    assertThat(find(id, DAY).state(LAST.plusDays(9))).isEqualTo(State.CANCELLED);
    refused(() -> carryOut(id, DAY, LABOUR), InspectionRefusal.NOT_THE_NEXT_COURSE);
    say(id, Course.PLANNED, LABOUR);
    carryOut(id, DAY, LABOUR);

    refused(() -> say(id, Course.CANCELLED, LABOUR), InspectionRefusal.NOT_THE_NEXT_COURSE);
  }

  @Test
  void daysAndClausesThatMakeNoSenseAreRefused() {
    refused(
        () -> plan(LABOUR, COMMUNE.agency().id(), LAST, DAY, "III.1.2/2"),
        InspectionRefusal.INSPECTION_ENDS_BEFORE_IT_BEGINS);
    refused(
        () -> plan(LABOUR, COMMUNE.agency().id(), DAY, LAST, "IX.9"),
        InspectionRefusal.NO_SUCH_CLAUSE);
  }

  @Test
  void ofTwoWhoWriteAtOnceOneIsTold() throws Exception {
    var id = planned(LABOUR, COMMUNE.agency().id());
    Callable<Boolean> cancel =
        () -> {
          try {
            CARRYING_OUT.say(
                new Saying(id, 0, Course.CANCELLED, Optional.empty(), "bận"),
                OFFICE.speaker(LABOUR, DAY));
            return true;
          } catch (Refused refusal) {
            return refusal.refusal() != InspectionRefusal.INSPECTION_CHANGED_MEANWHILE;
          }
        };

    try (var both = Executors.newFixedThreadPool(2)) {
      var said = both.invokeAll(List.of(cancel, cancel));
      assertThat(List.of(said.get(0).get(), said.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  private static UUID fresh() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  private static InspectionId planned(Post by, AgencyId of) {
    return plan(by, of, DAY, LAST, "III.1.2/2", "III.1.2/1");
  }

  private static InspectionId plan(
      Post by, AgencyId of, LocalDate first, LocalDate last, String... clauses) {
    var id = new InspectionId(fresh());
    var which = List.of(clauses).stream().map(ClauseId::new).toList();
    var planning = new Planning(id, of, which, first, last, "hai cán bộ", "theo kế hoạch năm");
    PLANNING.plan(PLAN_45, planning, OFFICE.speaker(by, DAY));
    PLANNING.plan(PLAN_45, planning, OFFICE.speaker(by, DAY)); // sent twice, it is there once
    return id;
  }

  private static InspectionId carriedOut(Post by, AgencyId of) {
    var id = planned(by, of);
    carryOut(id, DAY, by);
    return id;
  }

  private static Inspection find(InspectionId id, LocalDate day) {
    return INSPECTIONS.find(id, day).orElseThrow();
  }

  private static void carryOut(InspectionId id, LocalDate held, Post post) {
    var saying =
        new Saying(id, find(id, DAY).entry(), Course.CARRIED_OUT, Optional.of(held), "đã xong");
    CARRYING_OUT.say(saying, OFFICE.speaker(post, DAY));
  }

  private static void say(InspectionId id, Course course, Post post) {
    var held = course == Course.CARRIED_OUT ? Optional.of(DAY) : Optional.<LocalDate>empty();
    var saying = new Saying(id, find(id, DAY).entry(), course, held, "vì thế");
    CARRYING_OUT.say(saying, OFFICE.speaker(post, DAY));
  }

  private static void found(InspectionId id, Post post) {
    CARRYING_OUT.found(
        id,
        Finding.Kind.BAD,
        new About.OfClause(new ClauseId("III.1.2/2")),
        "Sổ theo dõi chưa đủ",
        OFFICE.speaker(post, DAY));
  }

  private static FollowUpId asked(InspectionId id, AgencyId who, LocalDate day) {
    return asked(id, who, day, LABOUR);
  }

  private static FollowUpId asked(InspectionId id, AgencyId who, LocalDate day, Post by) {
    var asked = new FollowingUp.Asked(new FollowUpId(fresh()), id, who, "Lập lại sổ", day);
    FOLLOWING_UP.ask(PLAN_45, asked, OFFICE.speaker(by, DAY));
    return asked.id();
  }

  private static FollowUp followUp(FollowUpId id, LocalDate day) {
    return FOLLOW_UPS.find(id, day).orElseThrow();
  }

  private static void say(FollowUpId id, Stage stage, Post post, LocalDate day) {
    var said = new FollowingUp.Said(id, followUp(id, day).entry(), stage, "vì thế");
    FOLLOWING_UP.say(said, OFFICE.speaker(post, day));
  }

  private static void refused(ThrowingCallable call, Refusal why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
