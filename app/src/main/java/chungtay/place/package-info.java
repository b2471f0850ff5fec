/// Units of administration by date, down to the village, with their successors and area classes.
///
/// Comes in: acts of law that merge or rename, villages that lists name. Goes out: the units of a
/// day.
@ApplicationModule(
    displayName = "Place",
    allowedDependencies = {"classification", "audit", "refusal", "wording"})
@NullMarked
package chungtay.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
