package chungtay.plan.commendation.score;

import chungtay.access.AgencyId;
import java.util.HashMap;
import java.util.Map;

/// Who stands before whom. Those with the same points share a rank, and as many ranks follow it
/// that are nobody's: 1, 1, 3.
public final class Ranks {

  private Ranks() {}

  /// @param points of those that are ranked
  public static Map<AgencyId, Integer> of(Map<AgencyId, Integer> points) {
    var ranks = new HashMap<AgencyId, Integer>();
    points.forEach((agency, own) -> {
      var before = points.values().stream().filter(other -> other > own).count();
      ranks.put(agency, Math.toIntExact(before) + 1);
    });
    return ranks;
  }
}
