package chungtay.plan.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.audit.Actor;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Filled;
import chungtay.plan.task.PlanOffice;
import chungtay.refusal.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is sent, by whom to whom, two at once, and what the board says of it on which day.
class SendingTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate LAST = LocalDate.of(2021, 3, 30); // "trước ngày 31/3/2021"
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);
  static final Post HEALTH = OFFICE.post(OFFICE.agency("health"), Role.SECTOR_OFFICER);

  static final Submissions SUBMISSIONS = new Submissions(OFFICE.database.client());
  static final Reminders REMINDERS = new Reminders(OFFICE.database.client());
  static final Boards BOARDS =
      new Boards(
          new Askings(Path.of(".."), OFFICE.database.client()),
          OFFICE.turns,
          SUBMISSIONS,
          REMINDERS);
  static final Sending SENDING = new Sending(SUBMISSIONS, OFFICE.database.acts());

  /// A form that asks for nothing: what is asked is tried elsewhere.
  static final Blank NOTHING = new Blank(List.of(), List.of(), Map.of(), false, 0);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  static Post district(String code) {
    return OFFICE.post(OFFICE.committee(code), Role.DISTRICT_LEADER);
  }

  static By by(Post post, LocalDate day) {
    return new By(post, new Actor(post.account().login(), post.role().name(), "test"), day);
  }

  static Place place(String asked, Post sender) {
    return BOARDS
        .find(PLAN_45, asked, sender.agency().id().value().toString(), Optional.empty(), LAST)
        .orElseThrow();
  }

  static Submission found(Place place, LocalDate day) {
    return SUBMISSIONS.find(SubmissionKey.of(place), day).orElseThrow();
  }

  static Board.Cell cell(Place place, LocalDate day) {
    return Optional.ofNullable(BOARDS.of(PLAN_45, day).cells().get(place.agency()))
        .map(row -> row.get(place.asked().code()))
        .orElseThrow();
  }

  static void refused(Runnable work, SubmissionRefusal refusal) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refused.class, thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
  }

  @Test
  void whatIsAskedGoesToItsSendersAndNobodyElse() {
    var board = BOARDS.of(PLAN_45, LAST);
    Map<String, Long> count = new TreeMap<>();
    board
        .cells()
        .values()
        .forEach(row -> row.keySet().forEach(code -> count.merge(code, 1L, Long::sum)));

    assertThat(count)
        .containsEntry("sector-plan", 5L)
        .containsEntry("sector-report", 5L)
        .containsEntry("district-poverty-plan", 9L)
        .containsEntry("district-merit-plan", 9L)
        .containsEntry("district-report", 9L)
        .containsEntry("commune-poverty-plan", count.get("commune-merit-plan"))
        .containsEntry("insurance-report", 1L)
        .containsEntry("housing-report", 1L);
    assertThat(place("district-poverty-plan", district("164")).lastDay()).contains(LAST);
  }

  @Test
  void onTheLastDayItIsInTimeAndADayLaterItIsLateForGood() {
    var inTime = district("165");
    var late = district("167");
    var one = place("district-merit-plan", inTime);
    var other = place("district-merit-plan", late);
    SENDING.send(one, NOTHING, Filled.nothing(), Seen.NOTHING, by(inTime, LAST));
    assertThat(cell(other, LAST).isLate(LAST)).isFalse();
    assertThat(cell(other, LAST.plusDays(1)).isLate(LAST.plusDays(1))).isTrue();
    SENDING.send(other, NOTHING, Filled.nothing(), Seen.NOTHING, by(late, LAST.plusDays(1)));

    var day = LAST.plusDays(30);
    assertThat(cell(one, day).daysLate(day)).isZero();
    assertThat(cell(other, day).daysLate(day)).isEqualTo(1);
    assertThat(cell(other, LAST).standing()).isEqualTo(Standing.NOTHING); // as it was then
  }

  @Test
  void eachSendingIsAVersionAndAllStay() {
    var district = district("168");
    var place = place("district-poverty-plan", district);
    SENDING.keep(place, new Filled(Map.of("a", "1")), Seen.NOTHING, by(district, LAST));
    var first = found(place, LAST).seen();
    SENDING.send(place, NOTHING, new Filled(Map.of("a", "2")), first, by(district, LAST));
    var sent = found(place, LAST);
    assertThat(sent.draft()).isEmpty();
    refused(
        () -> SENDING.keep(place, Filled.nothing(), sent.seen(), by(district, LAST)),
        SubmissionRefusal.NOT_WITH_SENDER);
    SENDING.say(place, State.RETURNED, "Thiếu xã", sent.seen(), by(LABOUR, LAST));
    SENDING.send(
        place,
        NOTHING,
        new Filled(Map.of("a", "3")),
        found(place, LAST).seen(),
        by(district, LAST));

    assertThat(found(place, LAST).versions())
        .extracting(version -> version.filled().text("a"))
        .containsExactly("3", "2");
    assertThat(found(place, LAST).steps())
        .extracting(Submission.Step::state)
        .containsExactly(State.SENT, State.RETURNED, State.SENT);
  }

  @Test
  void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
    var district = district("169");
    var place = place("district-poverty-plan", district);
    Callable<Boolean> keep =
        () -> {
          try {
            SENDING.keep(place, Filled.nothing(), Seen.NOTHING, by(district, LAST));
            return true;
          } catch (Refused refusal) {
            assertThat(refusal.refusal()).isEqualTo(SubmissionRefusal.SUBMISSION_CHANGED_MEANWHILE);
            return false;
          }
        };

    try (var both = Executors.newFixedThreadPool(2)) {
      var kept = both.invokeAll(List.of(keep, keep));
      assertThat(List.of(kept.get(0).get(), kept.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void nobodySendsOrDecidesForAnother() {
    var district = district("170");
    var other = district("171");
    var place = place("district-poverty-plan", district);
    refused(
        () -> SENDING.keep(place, Filled.nothing(), Seen.NOTHING, by(other, LAST)),
        SubmissionRefusal.NOT_YOURS_TO_SEND);
    refused(
        () -> SENDING.send(place, NOTHING, Filled.nothing(), Seen.NOTHING, by(LABOUR, LAST)),
        SubmissionRefusal.NOT_YOURS_TO_SEND);
    SENDING.send(place, NOTHING, Filled.nothing(), Seen.NOTHING, by(district, LAST));
    var seen = found(place, LAST).seen();

    for (var post : List.of(district, other, HEALTH)) {
      refused(
          () -> SENDING.say(place, State.ACCEPTED, "x", seen, by(post, LAST)),
          SubmissionRefusal.NOT_YOURS_TO_DECIDE);
    }
    assertThat(place.mayRead(other)).isFalse();
    assertThat(place.mayRead(LABOUR)).isTrue();
  }

  @Test
  void nothingIsAcceptedThatWasNotSent() {
    var place = place("sector-plan", HEALTH);
    SENDING.keep(place, Filled.nothing(), Seen.NOTHING, by(HEALTH, LAST));

    refused(
        () -> SENDING.say(place, State.ACCEPTED, "x", found(place, LAST).seen(), by(LABOUR, LAST)),
        SubmissionRefusal.NOT_THE_NEXT_STATE);
  }
}
