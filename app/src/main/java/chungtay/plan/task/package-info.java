/// Who has to do what by when, and how far it has come.
///
/// Comes in: a plan, and what agencies say of their tasks. Goes out: each agency's tasks, what it
/// waits for, and what is late.
@NamedInterface("task")
@NullMarked
package chungtay.plan.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
