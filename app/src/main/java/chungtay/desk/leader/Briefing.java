package chungtay.desk.leader;

import chungtay.desk.Aims;
import chungtay.desk.Sight;
import chungtay.plan.Edition;
import chungtay.plan.difficulty.Difficulty;
import java.util.List;
import java.util.Optional;

/// How a place stands on a day, for whoever leads it. Screen and paper tell the same.
///
/// @param plan that the year is measured by; none where there is none
/// @param aims none where no list has come in, or the plan asks for nothing here under the standard
/// @param obstacles what stands in the way here and is not solved, the oldest first
record Briefing(
    Sight sight,
    Optional<Edition> plan,
    Optional<Aims> aims,
    Work work,
    List<Difficulty> obstacles) {

  Briefing {
    obstacles = List.copyOf(obstacles);
  }

  /// Whether the standard has decided on nobody yet: no list has come in.
  boolean isWithoutLists() {
    return sight.decided(sight.day()) == 0;
  }
}
