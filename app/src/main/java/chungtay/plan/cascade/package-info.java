/// Targets handed down from level to level, in households.
///
/// Comes in: what a plan promises, how many are poor where, and what units answer. Goes out: who is
/// to reach how much, and what nobody was given.
@NamedInterface("cascade")
@NullMarked
package chungtay.plan.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
