/// How far the aims of a plan have come, unit by unit.
@NullMarked
package chungtay.desk.progress;

import org.jspecify.annotations.NullMarked;
