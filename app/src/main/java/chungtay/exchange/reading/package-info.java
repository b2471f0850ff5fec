/// From a file to rows, from a row to values: what an office wrote, understood or complained of.
///
/// Knows no database. Every kind of value has one reader, and each answers with what the cell says,
/// that it says nothing, or what is wrong with it.
@NullMarked
package chungtay.exchange.reading;

import org.jspecify.annotations.NullMarked;
