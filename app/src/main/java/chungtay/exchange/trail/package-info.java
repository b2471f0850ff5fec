/// What those who work on a list before it is recorded leave in the audit trail: whom they were
/// shown, and what they took away.
@NullMarked
package chungtay.exchange.trail;

import org.jspecify.annotations.NullMarked;
