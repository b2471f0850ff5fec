package chungtay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.plan.Edition;
import chungtay.plan.PlanRefusal;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.DutyId;
import chungtay.plan.task.Turn.Timing;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is said of tasks, by whom, and what follows from the day on which it is said.
class SayingTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate LAST = LocalDate.of(2021, 3, 30); // "trước ngày 31/3/2021"
  static final int SOON = 7;
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);
  static final Post HEALTH = OFFICE.post(OFFICE.agency("health"), Role.SECTOR_OFFICER);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void aTaskIsReportedAndAccepted() {
    var district = district("164");

    say(sending(district), Stage.REPORTED, district, LAST);
    say(sending(district), Stage.ACCEPTED, LABOUR, LAST.plusDays(5));

    assertThat(sending(district).stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(timing(sending(district), LAST.plusDays(9))).isEqualTo(Timing.DONE_IN_TIME);
  }

  @Test
  void onTheLastDayItIsInTimeAndADayLaterItIsLate() {
    var district = district("165");

    assertThat(timing(sending(district), LAST.minusDays(SOON + 1))).isEqualTo(Timing.AHEAD);
    assertThat(timing(sending(district), LAST.minusDays(SOON))).isEqualTo(Timing.SOON);
    assertThat(timing(sending(district), LAST)).isEqualTo(Timing.SOON);
    assertThat(timing(sending(district), LAST.plusDays(1))).isEqualTo(Timing.LATE);

    say(sending(district), Stage.REPORTED, district, LAST.plusDays(1));
    assertThat(timing(sending(district), LAST.plusDays(1))).isEqualTo(Timing.DONE_LATE);
  }

  @Test
  void whatIsGivenBackIsLateAgain() {
    var district = district("167");
    say(sending(district), Stage.REPORTED, district, LAST);

    say(sending(district), Stage.RETURNED, LABOUR, LAST.plusDays(1));

    assertThat(timing(sending(district), LAST.plusDays(1))).isEqualTo(Timing.LATE);
  }

  @Test
  void onlyItsHolderReportsATask() {
    var other = district("168");

    refused(
        () -> say(sending(district("169")), Stage.REPORTED, other, LAST),
        PlanRefusal.NOT_THE_HOLDER);
  }

  @Test
  void onlyWhoeverWaitsForItAcceptsIt() {
    var district = district("170");
    say(sending(district), Stage.REPORTED, district, LAST);

    refused(() -> say(sending(district), Stage.ACCEPTED, district, LAST), PlanRefusal.NOT_WAITING);
    refused(() -> say(sending(district), Stage.ACCEPTED, HEALTH, LAST), PlanRefusal.NOT_WAITING);
  }

  @Test
  void nothingIsAcceptedThatWasNotReported() {
    refused(
        () -> say(sending(district("171")), Stage.ACCEPTED, LABOUR, LAST),
        PlanRefusal.NOT_THE_NEXT_STAGE);
  }

  @Test
  void ofTwoWhoReportAtOnceOneIsTold() throws Exception {
    var district = district("172");
    var page = sending(district);
    Callable<Boolean> report =
        () -> {
          try {
            say(page, Stage.REPORTED, district, LAST);
            return true;
          } catch (Refused refusal) {
            assertThat(refusal.refusal()).isEqualTo(PlanRefusal.TASK_CHANGED_MEANWHILE);
            return false;
          }
        };

    try (var both = Executors.newFixedThreadPool(2)) {
      var said = both.invokeAll(List.of(report, report));
      assertThat(List.of(said.get(0).get(), said.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void whatTheFrontIsAskedForIsNeverLate() {
    var asked = turns().stream().filter(turn -> turn.duty().requested()).toList();

    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(
            turn -> assertThat(timing(turn, LocalDate.of(2030, 1, 1))).isEqualTo(Timing.NONE));
  }

  @Test
  void aReviewDayIsTheStandingAgencysAndNotThePlans() {
    var duty = new DutyId(new ClauseId("V.1/6"), 1); // "theo quy định"

    OFFICE.reviewDays.set(PLAN_45, duty, Due.parse("every quarter by 3-20"), actor());

    assertThat(turnsUntil(LocalDate.of(2021, 12, 31)))
        .filteredOn(turn -> turn.duty().id().equals(duty))
        .allMatch(Turn::ownDay)
        .extracting(turn -> turn.lastDay().orElseThrow())
        .containsExactly(
            LocalDate.of(2021, 6, 20), LocalDate.of(2021, 9, 20), LocalDate.of(2021, 12, 20));
  }

  @Test
  void theDayOfThePlanIsNotTheStandingAgencysToSet() {
    refused(
        () ->
            OFFICE.reviewDays.set(
                PLAN_45,
                new DutyId(new ClauseId("III.1.2/1"), 3),
                Due.parse("by 2021-05-01"),
                actor()),
        PlanRefusal.DAY_OF_THE_PLAN);
  }

  @Test
  void aNewerEditionKeepsWhatWasSaidAndWithdrawsWhatItHasNoMore() {
    try (var office = new PlanOffice()) {
      var first = office.publish(PlanOffice.PLAN);
      var district = office.post(office.committee("164"), Role.DISTRICT_LEADER);
      var sending = PlanOffices.find(office, first, "III.1.2/1", 3, district);
      office.saying.say(
          first,
          new Saying.Said(sending.task().id(), sending.period(), 0, Stage.REPORTED, "đã gửi"),
          office.speaker(district, LAST));

      var second = office.publish(PlanOffices.without(PlanOffice.PLAN, "III.3.7"));

      assertThat(second.number()).isEqualTo(2);
      assertThat(PlanOffices.find(office, second, "III.1.2/1", 3, district).stage())
          .isEqualTo(Stage.REPORTED);
      assertThat(office.turns(second, LAST))
          .noneMatch(turn -> turn.duty().id().clause().path().equals("III.3.7"));
    }
  }

  private static Post district(String code) {
    return OFFICE.post(OFFICE.committee(code), Role.DISTRICT_OFFICER);
  }

  private static List<Turn> turns() {
    return turnsUntil(LAST);
  }

  private static List<Turn> turnsUntil(LocalDate day) {
    return OFFICE.turns(PLAN_45, day);
  }

  private static Turn sending(Post district) {
    return PlanOffices.find(OFFICE, PLAN_45, "III.1.2/1", 3, district);
  }

  private static Timing timing(Turn turn, LocalDate day) {
    return turn.timing(day, SOON);
  }

  private static void say(Turn turn, Stage stage, Post post, LocalDate day) {
    var entry = turn.step().map(Step::entry).orElse(0L);
    var said = new Saying.Said(turn.task().id(), turn.period(), entry, stage, "vì thế");
    OFFICE.saying.say(PLAN_45, said, OFFICE.speaker(post, day));
  }

  private static chungtay.audit.Actor actor() {
    return OFFICE.speaker(LABOUR, LAST).actor();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Refusal why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
