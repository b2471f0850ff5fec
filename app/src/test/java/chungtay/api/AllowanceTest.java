package chungtay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Machine;
import chungtay.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// How much one token may ask, on each limit and one step past it.
class AllowanceTest {

  private static final Instant MORNING = Instant.parse("2021-09-30T01:00:20Z");

  private Optional<Machine> asks = machine();
  private Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
  private final Allowance allowance = new Allowance(() -> asks, new Moved());

  private static Optional<Machine> machine() {
    return Optional.of(new Machine(UUID.randomUUID(), "máy", "thử", true));
  }

  /// The clock of the test, whichever it is now.
  private final class Moved extends Clock {
    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private MockHttpServletRequest ask() {
    var request = new MockHttpServletRequest();
    assertThat(allowance.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
    return request;
  }

  private void answer(MockHttpServletRequest request) {
    allowance.afterCompletion(request, new MockHttpServletResponse(), this, null);
  }

  private void refused(ApiRefusal why, String seconds) {
    assertThatThrownBy(this::ask)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(why);
              assertThat(refused.fields()).containsEntry("seconds", seconds);
            });
  }

  @Test
  void soManyInAMinuteAndThenTheNextMinute() {
    for (var asked = 0; asked < Allowance.A_MINUTE; asked++) answer(ask());
    refused(ApiRefusal.TOO_MANY_QUESTIONS, "40");

    clock = Clock.offset(clock, Duration.ofSeconds(39));
    refused(ApiRefusal.TOO_MANY_QUESTIONS, "1");
    clock = Clock.offset(clock, Duration.ofSeconds(1));
    answer(ask());
  }

  @Test
  void soManyAtOnceAndThenWhenOneIsAnswered() {
    var first = ask();
    for (var asked = 1; asked < Allowance.AT_ONCE; asked++) ask();
    refused(ApiRefusal.TOO_MANY_AT_ONCE, "1");

    answer(first);
    ask();
    refused(ApiRefusal.TOO_MANY_AT_ONCE, "1");
  }

  @Test
  void anotherTokenHasItsOwnAllowance() {
    for (var asked = 0; asked < Allowance.A_MINUTE; asked++) answer(ask());
    asks = machine();

    answer(ask());
  }

  @Test
  void whoeverShowsNoTokenIsNotCounted() {
    asks = Optional.empty();
    for (var asked = 0; asked <= Allowance.A_MINUTE; asked++) answer(ask());
  }
}
