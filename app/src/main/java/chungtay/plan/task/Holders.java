package chungtay.plan.task;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.place.Places;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who of those that hold tasks works where.
@Component
public class Holders {

  private final Agencies agencies;
  private final Places places;

  public Holders(Agencies agencies, Places places) {
    this.agencies = agencies;
    this.places = places;
  }

  /// Of some agencies those of a unit: everybody in the province; in any other the People's
  /// Committees of it and of the units in it, as departments are the province's.
  public Set<AgencyId> within(UnitId unit, Collection<AgencyId> some, LocalDate day) {
    var units = places.on(day);
    if (units.province().id().equals(unit)) return Set.copyOf(some);
    return agencies.named(some, day).values().stream()
        .filter(agency -> agency.unit().filter(one -> units.within(one, unit)).isPresent())
        .map(agency -> agency.id())
        .collect(Collectors.toSet());
  }
}
