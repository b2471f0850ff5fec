package chungtay.plan.draft;

import chungtay.plan.document.Plan.Measured;
import chungtay.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How the targets of a plan are measured, as officers say it in its head: no text does.
final class Measuring {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final List<HeadField> FIELDS =
      List.of(
          HeadField.MEASURED_STANDARD,
          HeadField.MEASURED_FROM,
          HeadField.MEASURED_DUE,
          HeadField.LATE_BELOW);

  private Measuring() {}

  /// Whether anything is said of it, and not so that it can be done.
  static boolean isAmiss(Manuscript.Head head, Directory directory) {
    if (FIELDS.stream().allMatch(field -> head.field(field).isEmpty())) return false;
    return of(head).filter(measured -> directory.knowsStandard(measured.standard())).isEmpty();
  }

  /// None where something of it is left out, or no such time or share can be.
  static Optional<Measured> of(Manuscript.Head head) {
    if (FIELDS.stream().anyMatch(field -> head.field(field).isEmpty())) return Optional.empty();
    try {
      var from = Typed.day(head.field(HeadField.MEASURED_FROM));
      var due = Typed.day(head.field(HeadField.MEASURED_DUE));
      var late = Typed.number(head.field(HeadField.LATE_BELOW)).orElseThrow();
      if (!from.isBefore(due) || late.signum() <= 0 || late.compareTo(PERCENT) > 0) {
        return Optional.empty();
      }
      var standard = head.field(HeadField.MEASURED_STANDARD);
      return Optional.of(new Measured(standard, from, due, late.movePointLeft(2)));
    } catch (Refused unreadable) {
      return Optional.empty();
    }
  }
}
