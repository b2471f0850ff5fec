package chungtay.access;

import chungtay.audit.Actor;
import org.springframework.stereotype.Component;

/// Who works here. Until sign-in exists: one demo officer of the standing agency.
@Component
public class Officers {

  /// The demo officer, asking or writing from the given origin.
  public Actor actor(String origin) {
    return new Actor("demo", "Sở LĐTBXH", origin);
  }

  /// What the demo officer may see: everything.
  public Scope scope(String purpose) {
    return Scope.all(purpose);
  }
}
