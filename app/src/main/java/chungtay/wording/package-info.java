/// How the house speaks: messages, numbers, dates, names without tone marks, the day of business.
///
/// Comes in: values. Goes out: text in Vietnamese or English.
@ApplicationModule(
    displayName = "Wording",
    allowedDependencies = {"law"})
@NullMarked
package chungtay.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
