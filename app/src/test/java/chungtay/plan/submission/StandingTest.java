package chungtay.plan.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lateness on its limit and a day past it.
class StandingTest {

  static final LocalDate LAST = LocalDate.of(2021, 3, 30); // "trước ngày 31/3/2021"

  static Standing of(State state, LocalDate sent) {
    return new Standing(state, false, Optional.of(sent));
  }

  static long late(Standing standing, LocalDate day) {
    return standing.daysLate(Optional.of(LAST), day);
  }

  @Test
  void whatWasNotSentIsLateFromTheDayAfterTheLast() {
    assertThat(late(Standing.NOTHING, LAST)).isZero();
    assertThat(late(Standing.NOTHING, LAST.plusDays(1))).isEqualTo(1);
    assertThat(Standing.NOTHING.isLate(Optional.of(LAST), LAST)).isFalse();
    assertThat(Standing.NOTHING.isLate(Optional.of(LAST), LAST.plusDays(1))).isTrue();
  }

  @Test
  void whatCameAfterItsDayStaysLateByThoseDays() {
    assertThat(late(of(State.SENT, LAST), LAST.plusDays(9))).isZero();
    assertThat(late(of(State.ACCEPTED, LAST.plusDays(2)), LAST.plusDays(90))).isEqualTo(2);
    assertThat(of(State.SENT, LAST.plusDays(2)).isLate(Optional.of(LAST), LAST.plusDays(9)))
        .isFalse();
  }

  @Test
  void whatWasReturnedIsWaitedForAgain() {
    var returned = of(State.RETURNED, LAST.minusDays(1));

    assertThat(late(returned, LAST)).isZero();
    assertThat(late(returned, LAST.plusDays(3))).isEqualTo(3);
  }

  @Test
  void whatHasNoDayIsNeverLate() {
    assertThat(Standing.NOTHING.daysLate(Optional.empty(), LAST.plusYears(1))).isZero();
  }

  @Test
  void nothingIsAcceptedThatWasNotSent() {
    assertThat(State.DRAFT.mayBecome(State.ACCEPTED)).isFalse();
    assertThat(State.RETURNED.mayBecome(State.ACCEPTED)).isFalse();
    assertThat(State.ACCEPTED.mayBecome(State.SENT)).isFalse();
    assertThat(State.SENT.mayBecome(State.SENT)).isFalse();
  }
}
