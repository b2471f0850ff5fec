package chungtay.plan.reader;

import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import java.util.Set;

/// A value with the place that it was read from, and what speaks against being certain of it.
public record Read<T>(T value, Place place, Set<Reason> reasons) {

  public Read {
    reasons = Set.copyOf(reasons);
  }

  static <T> Read<T> certain(T value, Place place) {
    return new Read<>(value, place, Set.of());
  }

  public Sureness sureness() {
    return Sureness.of(reasons);
  }
}
