package chungtay.registry.paper;

import chungtay.access.Scope;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.RegistryRefusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Of which households somebody may keep anything: of those in sight on the day.
@Component
class Sighting {

  private final Households households;

  Sighting(Households households) {
    this.households = households;
  }

  /// @throws Refused if there is no such household, or none in scope: which of the two is not told
  void mustSee(HouseholdId household, Scope scope) {
    if (households.card(household, scope).isPresent()) return;
    throw new Refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD, Map.of("household", household.value().toString()));
  }
}
