package chungtay.plan.submission.form;

import chungtay.plan.cascade.Aim;
import java.util.Optional;

/// Where the numbers of a plan are others than those that were handed down. It is said and not
/// forbidden.
///
/// @param unit whose number it is; none: the sum of all, against what the sender was given
/// @param planned households
/// @param given households
public record Difference(Aim aim, Optional<Label> unit, int planned, int given) {}
