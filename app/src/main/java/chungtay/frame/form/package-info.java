/// What forms of every room share.
@NamedInterface("form")
@NullMarked
package chungtay.frame.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
