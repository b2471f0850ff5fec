/// The law as the pages tell it: every value with its source, and what nobody compared yet.
@NullMarked
package chungtay.desk.law;

import org.jspecify.annotations.NullMarked;
