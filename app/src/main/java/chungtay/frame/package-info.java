/// What stands around every page: the top bar, the place line, the day, the parts that pages are
/// made of, and the pages that say no.
///
/// Comes in: an address. Goes out: a frame to put a page into, and the page of a refusal.
@ApplicationModule(
    displayName = "Frame",
    allowedDependencies = {"law", "audit", "place", "access", "database", "refusal", "wording"})
@NullMarked
package chungtay.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
