/// The households behind a figure, and one of them alone.
@NullMarked
package chungtay.desk.household;

import org.jspecify.annotations.NullMarked;
