package chungtay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.law.Words;
import chungtay.plan.Edition;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What was said of a task stays with it when a newer edition moves its duty, mends its words or
/// gives it other helpers; and never passes to another.
class NewerEditionTest {

  static final ClauseId SENDING = new ClauseId("III.1.2/1");
  static final LocalDate DAY = LocalDate.of(2021, 3, 20);

  final PlanOffice office = new PlanOffice();
  final Edition first = office.publish(PlanOffice.PLAN);
  final Post district = office.post(office.committee("164"), Role.DISTRICT_LEADER);

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aDutyThatIsPutBeforeOthersTakesNothingFromThem() {
    var reported = report(turn(first, SENDING, 3));

    var second =
        publish(duties ->
            List.of(
                copy(duties.getFirst(), 1, "Việc mới"),
                at(duties, 0, 2),
                at(duties, 1, 3),
                at(duties, 2, 4)));

    assertThat(turn(second, SENDING, 4).task().id()).isEqualTo(reported.id());
    assertThat(turn(second, SENDING, 4).stage()).isEqualTo(Stage.REPORTED);
    assertThat(turn(second, SENDING, 3).stage()).isEqualTo(Stage.OPEN);
    assertThat(turn(second, SENDING, 1).stage()).isEqualTo(Stage.OPEN);
    assertThat(tasks(second)).doesNotHaveDuplicates();
  }

  @Test
  void aDutyWhoseWordsAreMendedInItsPlaceIsTheSame() {
    var reported = report(turn(first, SENDING, 3));

    var second =
        publish(duties ->
            List.of(duties.get(0), duties.get(1), copy(duties.get(2), 3, "Gửi kế hoạch về Sở")));

    assertThat(turn(second, SENDING, 3).task().id()).isEqualTo(reported.id());
  }

  @Test
  void aDutyThatMovesToAnotherClauseIsTheSame() {
    var reported = report(turn(first, SENDING, 3));
    var moved = new DutyId(new ClauseId("III.1.2/3"), 2);
    var sent = turn(first, SENDING, 3).duty();

    var shorter = PlanOffices.with(PlanOffice.PLAN, SENDING, duties -> duties.subList(0, 2));
    var second =
        office.publish(
            PlanOffices.with(
                shorter,
                moved.clause(),
                duties -> List.of(duties.getFirst(), copy(sent, moved, sent.what().vi()))));

    assertThat(turn(second, moved.clause(), 2).task().id()).isEqualTo(reported.id());
    assertThat(turn(second, moved.clause(), 2).stage()).isEqualTo(Stage.REPORTED);
  }

  @Test
  void whatIsTakenOutAndPutBackIsNotMixedUp() {
    var reported = report(turn(first, SENDING, 3));
    publish(duties -> List.of(at(duties, 1, 1), at(duties, 2, 2)));

    var third = publish(duties -> duties);

    assertThat(turn(third, SENDING, 3).task().id()).isEqualTo(reported.id());
    assertThat(turn(third, SENDING, 1).stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void helpersAndWhoWaitsAreThoseOfTheNewerEdition() {
    var before = report(turn(first, SENDING, 3));

    var second =
        publish(duties -> {
          var old = duties.get(2);
          var parties =
              new Parties(
                  old.parties().leads(),
                  false,
                  List.of(new Assignee.One("health")),
                  Optional.empty());
          var mended =
              new Duty(
                  old.id(),
                  old.what(),
                  parties,
                  old.due(),
                  Optional.empty(),
                  false,
                  Set.of(),
                  List.of());
          return List.of(duties.get(0), duties.get(1), mended);
        });

    var after = turn(second, SENDING, 3).task();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.with()).containsExactly(office.agency("health"));
    assertThat(after.waiting()).isEqualTo(office.agency("labour"));
    assertThat(turn(second, SENDING, 3).stage()).isEqualTo(Stage.REPORTED);
  }

  @Test
  void aReviewDayGoesWithItsDuty() {
    var clause = new ClauseId("V.1/6");
    office.reviewDays.set(
        first,
        new DutyId(clause, 1),
        Due.parse("by 2021-09-30"),
        office.speaker(district, DAY).actor());

    var second =
        office.publish(
            PlanOffices.with(
                PlanOffice.PLAN,
                clause,
                duties -> List.of(copy(duties.getFirst(), 1, "Việc mới"), at(duties, 0, 2))));

    assertThat(turns(second, clause, 2)).allMatch(Turn::ownDay);
    assertThat(turns(second, clause, 1)).noneMatch(Turn::ownDay);
  }

  @Test
  void whatWasSaidBeforeARhythmWasSetStaysInSight() {
    var clause = new ClauseId("V.1/6");
    var labour = office.post(office.agency("labour"), Role.STANDING_AGENCY);
    var turn = turns(first, clause, 1).getFirst();
    say(turn, labour);

    office.reviewDays.set(
        first,
        new DutyId(clause, 1),
        Due.parse("every quarter by 3-20"),
        office.speaker(labour, DAY).actor());

    assertThat(turns(first, clause, 1))
        .filteredOn(one -> one.stage() == Stage.REPORTED)
        .extracting(Turn::period)
        .containsExactly(turn.period());
  }

  /// As a cut of power does it: what was begun is taken back whole.
  @Test
  void whatIsCutShortWhilePublishingLeavesTheOldEditionAsItWas() {
    var before = tasks(first);
    var shorter = PlanOffices.without(PlanOffice.PLAN, "III.3.7");

    assertThatThrownBy(() ->
            office.publishing.publish(
                first.unit(),
                shorter,
                "sửa",
                office.speaker(district, DAY).actor(),
                (_, _) -> {
                  throw new IllegalStateException("cut");
                }))
        .hasMessage("cut");

    var standing = office.editions.find(first.id()).orElseThrow();
    assertThat(standing.number()).isEqualTo(1);
    assertThat(standing.plan()).isEqualTo(PlanOffice.PLAN);
    assertThat(tasks(standing)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(office.publish(shorter).number()).isEqualTo(2);
  }

  private Edition publish(UnaryOperator<List<Duty>> change) {
    return office.publish(PlanOffices.with(PlanOffice.PLAN, SENDING, change));
  }

  private Task report(Turn turn) {
    say(turn, district);
    return turn.task();
  }

  private void say(Turn turn, Post post) {
    var said = new Saying.Said(turn.task().id(), turn.period(), 0, Stage.REPORTED, "đã làm");
    office.saying.say(first, said, office.speaker(post, DAY));
  }

  private Turn turn(Edition edition, ClauseId clause, int number) {
    return PlanOffices.find(office, edition, clause.path(), number, district);
  }

  private List<Turn> turns(Edition edition, ClauseId clause, int number) {
    return office.turns(edition, LocalDate.of(2021, 12, 31)).stream()
        .filter(turn -> turn.duty().id().equals(new DutyId(clause, number)))
        .toList();
  }

  private List<Object> tasks(Edition edition) {
    var tasks = new ArrayList<>();
    for (var turn : office.turns(edition, DAY)) tasks.add(List.of(turn.task().id(), turn.period()));
    return tasks;
  }

  /// One of some duties at another place.
  private static Duty at(List<Duty> duties, int index, int number) {
    return copy(duties.get(index), number, duties.get(index).what().vi());
  }

  private static Duty copy(Duty duty, int number, String vi) {
    return copy(duty, new DutyId(duty.id().clause(), number), vi);
  }

  private static Duty copy(Duty duty, DutyId id, String vi) {
    var what = new Words(vi, duty.what().vi().equals(vi) ? duty.what().en() : vi);
    return new Duty(
        id,
        what,
        duty.parties(),
        duty.due(),
        duty.report(),
        duty.requested(),
        duty.priority(),
        duty.refersTo());
  }
}
