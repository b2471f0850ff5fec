/// The law as dated data: every value with its act, its place in the act and how sure we are.
///
/// Comes in: the files in `law/`. Goes out: what the law says on a day, or that it says nothing.
@NullMarked
package chungtay.law;

import org.jspecify.annotations.NullMarked;
