/// The door of machines: what the pages show, as data, for whoever shows a token.
///
/// Comes in: questions of other systems. Goes out: units, figures and households within the scope
/// of the token, and a description of all that. Nothing comes in to be kept, and nothing depends on
/// this room.
@ApplicationModule(
    displayName = "API",
    allowedDependencies = {
      "law",
      "classification",
      "audit",
      "place",
      "access",
      "registry",
      "review",
      "measure",
      "measure :: publication",
      "refusal",
      "wording"
    })
@NullMarked
package chungtay.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
