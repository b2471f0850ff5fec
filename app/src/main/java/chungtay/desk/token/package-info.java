/// The tokens of machines, as an administrator keeps them.
@NullMarked
package chungtay.desk.token;

import org.jspecify.annotations.NullMarked;
