/// From rows to households: headings, places, persons, and every complaint on the way.
@NullMarked
package chungtay.exchange.reading;

import org.jspecify.annotations.NullMarked;
