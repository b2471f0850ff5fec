/// What people are told of: in the product, and by e-mail if they wish.
///
/// Comes in: notices, left by whoever acts in the transaction of the act. Goes out: to each person
/// what is theirs to know, and no more of it than they chose.
@ApplicationModule(
    displayName = "Notice",
    allowedDependencies = {
      "law",
      "audit",
      "database",
      "place",
      "access",
      "access :: entry",
      "frame",
      "frame :: form",
      "refusal",
      "wording"
    })
@NullMarked
package chungtay.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
