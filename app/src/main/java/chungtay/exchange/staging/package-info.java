/// What was understood of a file, on its way into the tables of staging.
@NullMarked
package chungtay.exchange.staging;

import org.jspecify.annotations.NullMarked;
