/// The table of classes as it may leave the house: small numbers are kept back, with those that
/// would give them away.
@NullMarked
package chungtay.desk.published;

import org.jspecify.annotations.NullMarked;
