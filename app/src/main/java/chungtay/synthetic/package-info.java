/// A province that nobody lives in: households, persons, reviews and movements made from one seed.
///
/// Comes in: the counts in `data/synthetic`, the law, a seed. Goes out: list files as a province
/// would send them. Same bytes for one seed on any machine: nothing here asks a clock, a locale or
/// the order of a hash.
@ApplicationModule(
    displayName = "Synthetic province",
    allowedDependencies = {"classification", "law"})
@NullMarked
package chungtay.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
