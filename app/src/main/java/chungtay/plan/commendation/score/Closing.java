package chungtay.plan.commendation.score;

import chungtay.access.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scores of a year as they were when they were closed.
///
/// @param version counted from 1
/// @param inputs SHA-256 of all that they followed from, in hexadecimal
/// @param by who closed them
public record Closing(
    int version,
    LocalDate day,
    String inputs,
    String reason,
    String by,
    Map<AgencyId, Closed> scores) {

  public Closing {
    scores = Map.copyOf(scores);
  }

  /// Of one agency.
  ///
  /// @param points of 100 [hundredths of a point]; none where it was not ranked
  /// @param corrected what the standing agency had set beside it
  public record Closed(
      Optional<Integer> points, Optional<Integer> corrected, List<ScoreLine> lines) {

    public Closed {
      lines = List.copyOf(lines);
    }
  }
}
