/// Forms: what they ask for, what was filled in, and what in that does not add up.
@NamedInterface("submission-form")
@NullMarked
package chungtay.plan.submission.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
