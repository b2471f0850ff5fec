package chungtay.classification;

import chungtay.law.Law;
import chungtay.law.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// The poverty standards of the law.
public final class Standards {

  private final List<Standard> all;

  private Standards(Law law) {
    all = law.standards().stream().map(Standard::new).toList();
  }

  public static Standards of(Law law) {
    return new Standards(law);
  }

  /// Reads the folder of the law.
  public static Standards read(Path folder) {
    return of(Law.read(folder));
  }

  /// The day that a periodic review asks for, whatever the day of the visit.
  public static LocalDate dayOfReview(int year) {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }

  /// The oldest first.
  public List<Standard> all() {
    return all;
  }

  public Standard standard(StandardId id) {
    return all.stream()
        .filter(standard -> standard.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no standard " + id));
  }

  /// Those that answer on the given day: none before the first, two at the end of 2021.
  public List<Standard> inForce(LocalDate day) {
    return all.stream().filter(standard -> standard.isInForce(day)).toList();
  }
}
