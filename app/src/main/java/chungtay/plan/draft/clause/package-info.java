/// Corrections of the clauses of a draft.
@NullMarked
package chungtay.plan.draft.clause;

import org.jspecify.annotations.NullMarked;
