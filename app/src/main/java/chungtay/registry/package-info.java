/// Households, their members, where they live and when.
///
/// Comes in: lists. Goes out: what was known of a household on a day; nothing is overwritten.
@ApplicationModule(
    displayName = "Registry",
    allowedDependencies = {
      "law",
      "audit",
      "place",
      "access",
      "refusal",
      "vault",
      "vault :: closed",
      "database",
      "wording"
    })
@NullMarked
package chungtay.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
