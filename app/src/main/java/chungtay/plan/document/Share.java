package chungtay.plan.document;

import java.math.BigDecimal;
import java.util.Map;

/// What a plan hands to a unit of its promises.
///
/// @param unit State code on the plan's day
/// @param of by the code of the promise, in the unit of its aim
public record Share(String unit, Map<String, BigDecimal> of) {

  public Share {
    of = Map.copyOf(of);
  }
}
