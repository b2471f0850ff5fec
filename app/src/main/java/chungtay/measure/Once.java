package chungtay.measure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something worked out when first asked for. Who asks meanwhile waits; who asks for something else
/// does not.
final class Once<V> {

  private final Supplier<V> work;
  private @Nullable V result;

  Once(Supplier<V> work) {
    this.work = work;
  }

  synchronized V get() {
    if (result == null) result = work.get();
    return result;
  }
}
