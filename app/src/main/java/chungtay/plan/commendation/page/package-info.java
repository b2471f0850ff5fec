/// The pages of the movement: who has joined, how agencies are scored, who is nominated.
@NullMarked
package chungtay.plan.commendation.page;

import org.jspecify.annotations.NullMarked;
