/// How agencies and units stand at the end of a year.
///
/// Comes in: tasks, targets, registrations, and a scheme that is data. Goes out: scores that show
/// how they come about, live and as they were closed.
@NullMarked
package chungtay.plan.commendation.score;

import org.jspecify.annotations.NullMarked;
