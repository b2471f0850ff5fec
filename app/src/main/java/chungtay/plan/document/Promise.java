package chungtay.plan.document;

import chungtay.law.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Something that a plan promises.
///
/// @param code ours; shares of it name it
/// @param value in the unit of its aim; none where the degree says it all, or the plan says none
/// @param group for whom; none for all households
/// @param by through whom, where the plan names them
public record Promise(
    String code,
    ClauseId clause,
    Words what,
    Aim aim,
    Degree degree,
    Optional<BigDecimal> value,
    Optional<Priority> group,
    Optional<List<Assignee>> by) {

  public Promise {
    by = by.map(List::copyOf);
  }

  /// What is promised, and in which unit.
  public enum Aim {
    /// The poverty rate falls, in percentage points.
    RATE_FALLS,
    /// Poor households escape, in households.
    HOUSEHOLDS_ESCAPE,
    /// Nobody becomes poor.
    NONE_BECOME_POOR,
    /// Households live at or above the average of those around them.
    LIVES_AS_AROUND,
    /// Poor households reach a basic service, in percent of those who lack it.
    SERVICES_REACHED,
    /// Anything else that is counted; the words say what.
    OTHER
  }

  /// How much of it.
  public enum Degree {
    AT_LEAST,
    EXACTLY,
    EVERYBODY,
    /// Everybody, "by and large" ("cơ bản"): the plan leaves itself a way out.
    NEARLY_EVERYBODY
  }

  /// Whether the plan says how much.
  public boolean isDefinite() {
    return switch (degree) {
      case EVERYBODY, NEARLY_EVERYBODY -> true;
      case AT_LEAST, EXACTLY -> value.isPresent();
    };
  }
}
