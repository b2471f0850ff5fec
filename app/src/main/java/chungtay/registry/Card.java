package chungtay.registry;

import chungtay.place.UnitId;
import java.util.Optional;

/// A household in a line: what a list shows of it on a day.
///
/// @param code by which lists know it
/// @param head the name of its head
/// @param unit where it lives: the village, or the commune when no list names a village
public record Card(
    HouseholdId id,
    Optional<String> code,
    @Personal Optional<String> head,
    Optional<UnitId> unit,
    Known known) {}
