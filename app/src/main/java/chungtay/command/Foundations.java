package chungtay.command;

import chungtay.audit.Actor;
import chungtay.place.Places;
import chungtay.plan.Targets;
import org.springframework.stereotype.Component;

/// What every server stands on before the first list comes in: the units and the plan's targets.
@Component
class Foundations {

  static final Actor SETUP = new Actor("chungtay", "cài đặt", "terminal");

  private final Places places;
  private final Targets targets;

  Foundations(Places places, Targets targets) {
    this.places = places;
    this.targets = targets;
  }

  /// Lays what is not laid yet; a second time it does nothing.
  void lay() {
    places.seed(SETUP);
    targets.seed(SETUP);
  }
}
