/// What the registry cannot know and agencies report: definitions as data beside the plan, figures
/// with their source, every revision kept. Never mixed with what the house computes.
@NamedInterface("figure")
@NullMarked
package chungtay.plan.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
