/// Which class a household falls in under a standard, and why.
///
/// Comes in: the facts or scores of a household, a standard, a day. Goes out: a class with its
/// grounds. Two standards may classify one household on one day; both results stand.
@NullMarked
package chungtay.classification;

import org.jspecify.annotations.NullMarked;
