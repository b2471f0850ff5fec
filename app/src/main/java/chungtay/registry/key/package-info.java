/// What the registry keeps encrypted, while keys are being changed.
@NullMarked
package chungtay.registry.key;

import org.jspecify.annotations.NullMarked;
