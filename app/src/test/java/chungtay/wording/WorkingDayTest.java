package chungtay.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which day it is where the business is.
class WorkingDayTest {

  static final Clock LATE = Clock.fixed(Instant.parse("2021-09-30T23:30:00Z"), ZoneOffset.UTC);

  @Test
  void lateEveningInUniversalTimeIsTheNextDayOfBusiness() {
    assertThat(new WorkingDay(LATE, Optional.empty()).today()).isEqualTo(LocalDate.of(2021, 10, 1));
  }

  @Test
  void theDayThatTheDemoPlaysOnStandsStill() {
    var played = LocalDate.of(2021, 9, 30);

    assertThat(new WorkingDay(LATE, Optional.of(played)).today()).isEqualTo(played);
  }
}
