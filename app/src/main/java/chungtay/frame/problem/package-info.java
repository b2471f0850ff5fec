/// How machines are told no.
@NullMarked
package chungtay.frame.problem;

import org.jspecify.annotations.NullMarked;
