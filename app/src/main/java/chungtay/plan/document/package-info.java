/// What a plan says, before anybody does anything about it: its clauses, whom each gives which duty
/// by when, what it promises, whom it is sent to, and where it contradicts itself.
///
/// Comes in: the words of a plan, in the project's own words or as an officer corrected them. Goes
/// out: values without a database or a clock.
@NamedInterface("document")
@NullMarked
package chungtay.plan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
