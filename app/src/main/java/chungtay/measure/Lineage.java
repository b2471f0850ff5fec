package chungtay.measure;

import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where those belong who live in a unit that a day's tree does not have.
///
/// @param wholes for each unit that went into another as a whole, the others
/// @param parents for each unit, the last it belonged to
record Lineage(Map<UnitId, List<Whole>> wholes, Map<UnitId, UnitId> parents) {

  /// A unit that took in another one whole.
  record Whole(UnitId into, LocalDate day) {}

  Lineage {
    wholes = Map.copyOf(wholes);
    parents = Map.copyOf(parents);
  }

  /// One step on: into the unit that took it in whole by the day, else up to its parent. Who lives in
  /// a unit that was divided stands with the parent until somebody says in which part.
  Optional<UnitId> step(UnitId unit, LocalDate day) {
    return wholes.getOrDefault(unit, List.of()).stream()
        .filter(whole -> !whole.day().isAfter(day))
        .map(Whole::into)
        .findFirst()
        .or(() -> Optional.ofNullable(parents.get(unit)));
  }
}
