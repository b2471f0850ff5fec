/// The law as dated data: every value with its act, its place in the act and how sure we are.
@NullMarked
package chungtay.law;

import org.jspecify.annotations.NullMarked;
