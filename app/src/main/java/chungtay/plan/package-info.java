/// Plans, the targets that they hand out, and the tasks that they give.
///
/// Comes in: plans, and what agencies say of their tasks. Goes out: what each unit must reach, who
/// must do what by when, and what nobody was given.
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
      "law",
      "classification",
      "audit",
      "place",
      "registry",
      "registry :: subject",
      "access",
      "measure",
      "frame",
      "frame :: form",
      "frame :: file",
      "letter",
      "notice",
      "vault :: closed",
      "refusal",
      "wording"
    })
@NullMarked
package chungtay.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
