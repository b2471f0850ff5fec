package chungtay.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The day of business: today in Việt Nam, or the day that the demo plays on.
@Component
public class WorkingDay {

  /// Where the business is; machine and database run in UTC.
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock clock;
  private final Optional<LocalDate> fixed;

  public WorkingDay(Clock clock, @Value("${chungtay.today:}") Optional<LocalDate> fixed) {
    this.clock = clock;
    this.fixed = fixed;
  }

  public LocalDate today() {
    return fixed.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZONE));
  }
}
