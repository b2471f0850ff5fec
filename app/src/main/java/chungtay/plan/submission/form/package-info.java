/// Forms: what they ask for, what was filled in, and what in that does not add up.
@NullMarked
package chungtay.plan.submission.form;

import org.jspecify.annotations.NullMarked;
