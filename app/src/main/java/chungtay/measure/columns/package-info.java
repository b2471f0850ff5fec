/// What holds on each day, in memory: columns that follow the commits, and the standing of every
/// household on a day.
///
/// Comes in: facts and acts from the database. Goes out: cells and rows that a question selects
/// from; what is asked of them is not known here.
@NullMarked
package chungtay.measure.columns;

import org.jspecify.annotations.NullMarked;
