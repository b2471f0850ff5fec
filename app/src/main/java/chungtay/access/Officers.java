package chungtay.access;

import chungtay.audit.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Who works here. Until sign-in exists: one demo officer of the standing agency.
@Component
public class Officers {

  /// The demo officer, asking or writing from the given origin.
  public Actor actor(String origin) {
    return new Actor("demo", "Sở LĐTBXH", origin);
  }

  /// What the demo officer may see on a day: everything.
  public Scope scope(String purpose, LocalDate day) {
    return Scope.all(purpose, day);
  }
}
