/// What one is told, where one wants to be written to, and what could not be delivered.
@NullMarked
package chungtay.notice.page;

import org.jspecify.annotations.NullMarked;
