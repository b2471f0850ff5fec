package chungtay.plan;

import chungtay.law.StandardId;
import chungtay.plan.document.Plan;
import chungtay.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// How a plan's targets are measured: from which day, until which, under which standard.
///
/// @param plan number of the act
/// @param year the plan's year
/// @param from the day whose poverty rate is to fall
/// @param due the day by which it must have fallen
/// @param lateBelow share of the straight line below which a unit is late; ours, not the plan's
public record Goal(
    String plan,
    int year,
    StandardId standard,
    LocalDate from,
    LocalDate due,
    BigDecimal lateBelow) {

  private static final int DIGITS = 12;

  /// How a plan says that it is measured.
  ///
  /// @throws Refused if it does not
  public static Goal of(Plan plan) {
    var measured =
        plan.measured().orElseThrow(() -> new Refused(PlanRefusal.NOT_MEASURED, Map.of()));
    return new Goal(
        plan.heading().number(),
        measured.due().getYear(),
        new StandardId(measured.standard()),
        measured.from(),
        measured.due(),
        measured.lateBelow());
  }

  /// What a straight line from the first day to the last asks for by the given day.
  public BigDecimal requiredBy(LocalDate day, BigDecimal target) {
    var all = ChronoUnit.DAYS.between(from, due);
    var gone = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all);
    return target
        .multiply(BigDecimal.valueOf(gone))
        .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
  }

  /// Whether a unit that has reached so much of its target by the day is on time.
  public Pace pace(LocalDate day, BigDecimal target, BigDecimal reached) {
    var required = requiredBy(day, target);
    if (reached.compareTo(required) >= 0) return Pace.ON_TIME;
    return reached.compareTo(required.multiply(lateBelow)) >= 0 ? Pace.AT_RISK : Pace.LATE;
  }
}
