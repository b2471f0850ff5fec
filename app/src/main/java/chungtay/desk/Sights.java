package chungtay.desk;

import chungtay.access.Officers;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.law.Law;
import chungtay.law.PovertyStandard;
import chungtay.measure.Figures;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Finds out what a page is to look at from its address.
@Component
public class Sights {

  private final Frames frames;
  private final Places places;
  private final Figures figures;
  private final Law law;
  private final Standards standards;
  private final Officers officers;

  Sights(Frames frames, Places places, Figures figures, Law law, Officers officers) {
    this.frames = frames;
    this.places = places;
    this.figures = figures;
    this.law = law;
    this.standards = Standards.of(law);
    this.officers = officers;
  }

  /// @param unit as the address names it
  public Sight of(Address address, Menu menu, String unit) {
    var units = places.on(address.day());
    var place = frames.unit(address, unit);
    return new Sight(
        frames.of(address, menu, place.id()),
        units,
        place,
        standard(address),
        new Answers(figures, officers.scope("page", address.day())),
        places);
  }

  /// The standards that a page of this day may be asked for.
  List<PovertyStandard> offered(Sight sight) {
    return law.standards().stream()
        .filter(standard -> isInForce(standard, sight) || standard.equals(sight.standard()))
        .toList();
  }

  private boolean isInForce(PovertyStandard standard, Sight sight) {
    return standards.inForce(sight.day()).stream().anyMatch(one -> one.id().equals(standard.id()));
  }

  /// The one that the address names, else the oldest of those in force: at the end of 2021 the one
  /// that the year's targets are set in.
  private PovertyStandard standard(Address address) {
    var named = address.parameter("standard");
    if (named.isPresent()) {
      return law.standards().stream()
          .filter(standard -> standard.id().value().equals(named.get()))
          .findFirst()
          .orElseThrow(
              () -> new Refused(DeskRefusal.STANDARD_UNKNOWN, Map.of("standard", named.get())));
    }
    return standards.inForce(address.day()).stream()
        .map(Standard::id)
        .findFirst()
        .map(law::standard)
        .orElseThrow(() -> noneOn(address));
  }

  private static Refused noneOn(Address address) {
    var format = Messages.in(address.language()).format();
    return new Refused(DeskRefusal.NO_STANDARD_ON_DAY, Map.of("day", format.date(address.day())));
  }
}
