package chungtay.desk.leader;

import chungtay.access.Officers;
import chungtay.desk.Aims;
import chungtay.desk.Sight;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.plan.Editions;
import chungtay.plan.progress.Progresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what a leader is told.
@Component
class Briefings {

  private final Sights sights;
  private final Editions editions;
  private final Progresses progresses;
  private final Works works;
  private final Obstacles obstacles;
  private final Places places;
  private final Officers officers;

  Briefings(
      Sights sights,
      Editions editions,
      Progresses progresses,
      Works works,
      Obstacles obstacles,
      Places places,
      Officers officers) {
    this.sights = sights;
    this.editions = editions;
    this.progresses = progresses;
    this.works = works;
    this.obstacles = obstacles;
    this.places = places;
    this.officers = officers;
  }

  /// Of the place that the address names; of whoever asks' own, where it names none.
  Briefing of(Address address) {
    var unit = address.parameter("unit").orElseGet(() -> own(address));
    return of(sights.of(address.with("unit", unit), Menu.OVERVIEW, unit));
  }

  private Briefing of(Sight sight) {
    var province = sight.units().province().id();
    var plan = editions.measured(province, sight.day().getYear());
    var aims =
        sight.decided(sight.day()) == 0
            ? Optional.<Aims>empty()
            : Aims.of(sight, editions, progresses);
    return new Briefing(sight, plan, aims, works.of(sight), obstacles.of(sight));
  }

  /// The unit of the People's Committee that somebody asks from; from any other agency the
  /// province.
  private String own(Address address) {
    var units = places.on(address.day());
    var unit =
        officers
            .post()
            .flatMap(post -> post.agency().unit())
            .flatMap(units::find)
            .orElse(units.province());
    return Frames.inAddress(unit);
  }
}
