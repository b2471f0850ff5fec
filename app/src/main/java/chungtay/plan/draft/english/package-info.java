/// What of a draft is worded in English, and what an edition before it says.
@NullMarked
package chungtay.plan.draft.english;

import org.jspecify.annotations.NullMarked;
