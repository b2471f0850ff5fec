/// How one comes in, and what one does with one's own account.
@NullMarked
package chungtay.desk.entry;

import org.jspecify.annotations.NullMarked;
