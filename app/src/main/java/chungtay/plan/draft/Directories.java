package chungtay.plan.draft;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chungtay.access.Agencies;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where it is looked up whom a plan names.
@Component
public class Directories {

  private final Agencies agencies;
  private final Places places;
  private final Reading reading;
  private final Set<String> standards;

  public Directories(Agencies agencies, Places places, Reading reading, Law law) {
    this.agencies = agencies;
    this.places = places;
    this.reading = reading;
    this.standards =
        law.standards().stream()
            .map(standard -> standard.id().value())
            .collect(toUnmodifiableSet());
  }

  /// Of the day of a plan; of today where it has none, or one of which no units are known.
  public Directory of(Manuscript manuscript, LocalDate today) {
    return of(manuscript.head().field(HeadField.ISSUED), today);
  }

  /// @param issued a day as `LocalDate` writes it, or anything else
  Directory of(String issued, LocalDate today) {
    try {
      return on(LocalDate.parse(issued));
    } catch (DateTimeException | Refused noSuchDay) {
      return on(today);
    }
  }

  public Directory on(LocalDate day) {
    return new Directory(
        units(day), agencies.all(day), standards, name -> reading.meant(name, day));
  }

  Units units(LocalDate day) {
    return places.on(day);
  }

  Agencies agencies() {
    return agencies;
  }
}
