package chungtay.notice;

import chungtay.wording.WorkingDay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands until it is moved.
public final class Hours extends Clock {

  private Instant now;

  public Hours(LocalDate day) {
    now = at(day);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(WorkingDay.ZONE).toInstant();
  }

  /// It is nine in the morning of a day.
  public void on(LocalDate day) {
    now = at(day);
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
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
