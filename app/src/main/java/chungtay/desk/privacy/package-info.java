/// What the house owes to the people whose data it keeps: what is held of one of them, and whose
/// data an account reached.
@NullMarked
package chungtay.desk.privacy;

import org.jspecify.annotations.NullMarked;
