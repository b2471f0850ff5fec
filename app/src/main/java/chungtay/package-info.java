/// Chung Tay: what the office does, one package per room.
@NullMarked
package chungtay;

import org.jspecify.annotations.NullMarked;
