package chungtay.plan.document;

import java.time.LocalDate;

/// How often something is asked for again.
public enum Rhythm {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /// The first day of the period that a day lies in.
  public LocalDate start(LocalDate day) {
    var sinceJanuary = day.getMonthValue() - 1;
    return LocalDate.of(day.getYear(), sinceJanuary / months * months + 1, 1);
  }
}
