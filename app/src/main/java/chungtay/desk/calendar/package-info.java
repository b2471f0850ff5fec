/// Last days of tasks in a month, and for calendar programs.
@NullMarked
package chungtay.desk.calendar;

import org.jspecify.annotations.NullMarked;
