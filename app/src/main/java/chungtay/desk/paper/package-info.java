/// Papers and notes of a household: seen, attached, written, withdrawn.
@NullMarked
package chungtay.desk.paper;

import org.jspecify.annotations.NullMarked;
