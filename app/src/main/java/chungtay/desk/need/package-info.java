/// What households say that they need: asked household by household, summed for those above.
@NullMarked
package chungtay.desk.need;

import org.jspecify.annotations.NullMarked;
