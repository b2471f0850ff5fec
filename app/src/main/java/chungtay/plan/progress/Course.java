package chungtay.plan.progress;

import chungtay.place.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An aim at a unit, and at those below it that were given a part of it.
///
/// @param whole none where nothing is asked of the unit
/// @param past years before, as far as there is a history of them without a gap; the newest first
public record Course(Optional<Progress> whole, Map<UnitId, Progress> parts, List<PastYear> past) {

  public Course {
    parts = Map.copyOf(parts);
    past = List.copyOf(past);
  }

  /// What those below were given in all, in households.
  public int given() {
    return parts.values().stream().mapToInt(Progress::asked).sum();
  }

  /// None under two years of history.
  public Optional<Forecast> forecast() {
    return whole.flatMap(progress -> Forecast.of(progress.counts().still(), past));
  }
}
