/// The commands of `./chungtay`, and the demo that one of them sets up.
///
/// Comes in: a command line. Goes out: a running server, or a report on the terminal and an exit
/// status.
@ApplicationModule(
    displayName = "Command",
    allowedDependencies = {
      "law",
      "classification",
      "analyst",
      "database",
      "audit",
      "place",
      "access",
      "access :: entry",
      "registry",
      "measure",
      "plan",
      "plan :: difficulty",
      "plan :: commendation",
      "plan :: document",
      "plan :: need",
      "plan :: inspection",
      "plan :: draft",
      "plan :: reader",
      "plan :: submission",
      "plan :: submission-form",
      "plan :: task",
      "exchange",
      "exchange :: door",
      "synthetic",
      "refusal",
      "vault",
      "wording"
    })
@NullMarked
package chungtay.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
