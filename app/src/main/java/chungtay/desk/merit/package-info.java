/// Merit households of a plan, one by one.
@NullMarked
package chungtay.desk.merit;

import org.jspecify.annotations.NullMarked;
