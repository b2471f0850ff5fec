/// The pages of inspections: which there are, one with what was found and what must follow, the
/// form that plans one.
@NullMarked
package chungtay.plan.inspection.page;

import org.jspecify.annotations.NullMarked;
