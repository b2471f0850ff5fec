package chungtay.access;

import chungtay.place.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Narrower scopes, for tests of other rooms.
public final class Seeing {

  private Seeing() {}

  public static Scope within(Scope scope, UnitId unit) {
    return scope.within(Optional.of(Set.of(unit)));
  }

  public static Scope only(Scope scope, UUID household) {
    return scope.naming(Optional.of(Set.of(household)));
  }

  public static Scope fields(Scope scope, Set<Field> fields) {
    return scope.seeing(fields);
  }
}
