/// Pages composed of several rooms: a place with its figures and targets, the map, a household, the
/// audit trail.
///
/// Comes in: figures, targets, places, acts. Goes out: pages; nothing depends on this room.
@ApplicationModule(
    displayName = "Desk",
    allowedDependencies = {
      "law",
      "classification",
      "alkirefoster",
      "audit",
      "place",
      "access",
      "access :: entry",
      "access :: outside",
      "access :: token",
      "vault :: closed",
      "registry",
      "registry :: duplicate",
      "registry :: event",
      "registry :: subject",
      "registry :: paper",
      "review",
      "measure",
      "notice",
      "measure :: publication",
      "plan",
      "plan :: cascade",
      "plan :: difficulty",
      "plan :: document",
      "plan :: merit",
      "plan :: need",
      "plan :: page",
      "plan :: progress",
      "plan :: task",
      "letter",
      "frame",
      "frame :: form",
      "frame :: file",
      "refusal",
      "wording"
    })
@NullMarked
package chungtay.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
