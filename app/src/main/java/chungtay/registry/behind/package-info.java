/// What this room makes of the acts after they are committed: nobody who writes waits for it.
@NullMarked
package chungtay.registry.behind;

import org.jspecify.annotations.NullMarked;
