/// What a cell says: one reader for each kind of value, each with its own complaints.
@NullMarked
package chungtay.exchange.value;

import org.jspecify.annotations.NullMarked;
