package chungtay.plan.commendation.score;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AgencyId;
import chungtay.plan.document.Duty;
import chungtay.plan.document.Plan;
import chungtay.plan.document.PlanFolder;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Step;
import chungtay.plan.task.Task;
import chungtay.plan.task.TaskId;
import chungtay.plan.task.Turn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a task says of whoever holds it: on its last day, and a day past it.
class OutcomeTest {

  static final Plan PLAN = PlanFolder.read(Path.of("../data/plan/45-2021"));
  static final LocalDate LAST = LocalDate.of(2021, 3, 30);
  static final AgencyId AGENCY = new AgencyId(new UUID(0, 1));

  private static Turn turn(boolean requested, Optional<LocalDate> last, Optional<Step> step) {
    Duty duty = PLAN.duties().filter(one -> one.requested() == requested).findFirst().orElseThrow();
    var task = new Task(new TaskId(new UUID(0, 2)), duty.id(), Set.of(AGENCY), Set.of(), AGENCY);
    return new Turn(task, duty, LAST.minusDays(20), last, false, step);
  }

  private static Optional<Step> said(Stage stage, LocalDate reported) {
    return Optional.of(new Step(1, stage, reported, "x", "ai", "đâu", reported));
  }

  private static Outcome of(Optional<Step> step, LocalDate day) {
    return Outcome.of(turn(false, Optional.of(LAST), step), 2021, day);
  }

  @Test
  void anOpenTaskIsLateFromTheDayAfterItsLast() {
    assertThat(of(Optional.empty(), LAST)).isEqualTo(Outcome.NOT_DUE);
    assertThat(of(Optional.empty(), LAST.plusDays(1))).isEqualTo(Outcome.LATE);
  }

  @Test
  void whatWasReportedOnTheLastDayIsInTimeOnceAccepted() {
    assertThat(of(said(Stage.REPORTED, LAST), LAST.plusDays(9))).isEqualTo(Outcome.WAITING);
    assertThat(of(said(Stage.ACCEPTED, LAST), LAST.plusDays(9))).isEqualTo(Outcome.IN_TIME);
  }

  @Test
  void whatWasReportedADayLaterIsLateWhoeverAcceptsIt() {
    var after = LAST.plusDays(1);

    assertThat(of(said(Stage.REPORTED, after), after)).isEqualTo(Outcome.DONE_LATE);
    assertThat(of(said(Stage.ACCEPTED, after), after)).isEqualTo(Outcome.DONE_LATE);
  }

  @Test
  void whatWasGivenBackIsWithItsHolderAgain() {
    assertThat(of(said(Stage.RETURNED, LAST), LAST)).isEqualTo(Outcome.NOT_DUE);
    assertThat(of(said(Stage.RETURNED, LAST), LAST.plusDays(1))).isEqualTo(Outcome.LATE);
  }

  @Test
  void aRequestADroppedTaskAndOneWithoutDayNeitherEarnNorCost() {
    var day = LAST.plusDays(100);

    assertThat(Outcome.of(turn(true, Optional.of(LAST), Optional.empty()), 2021, day))
        .isEqualTo(Outcome.REQUESTED);
    assertThat(of(said(Stage.DROPPED, LAST), day)).isEqualTo(Outcome.DROPPED);
    assertThat(Outcome.of(turn(false, Optional.empty(), Optional.empty()), 2021, day))
        .isEqualTo(Outcome.WITHOUT_DAY);
    assertThat(Outcome.of(turn(false, Optional.of(LAST), Optional.empty()), 2022, day))
        .isEqualTo(Outcome.WITHOUT_DAY);
    assertThat(Outcome.REQUESTED.counts()).isFalse();
  }
}
