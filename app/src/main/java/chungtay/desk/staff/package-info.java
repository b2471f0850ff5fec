/// The accounts of everybody: who has which post, who waits for a first password.
@NullMarked
package chungtay.desk.staff;

import org.jspecify.annotations.NullMarked;
