/// From which post one asks, and where one begins.
@NullMarked
package chungtay.desk.post;

import org.jspecify.annotations.NullMarked;
