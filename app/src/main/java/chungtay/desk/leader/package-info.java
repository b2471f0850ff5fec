/// A place on one screen, for whoever leads it, and the same on two pages of paper for a meeting.
@NullMarked
package chungtay.desk.leader;

import org.jspecify.annotations.NullMarked;
