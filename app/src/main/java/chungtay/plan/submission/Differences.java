package chungtay.plan.submission;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.UnitId;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Difference;
import chungtay.plan.submission.form.Filled;
import chungtay.plan.submission.form.FormKind;
import chungtay.plan.submission.form.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where the plan of a unit says other numbers than were handed down: over its units against what
/// it has to reach, and each unit against what it was given. In households, never in rates.
@Component
public class Differences {

  private final Agencies agencies;
  private final Cascades cascades;
  private final Law law;

  public Differences(Agencies agencies, Cascades cascades, Law law) {
    this.agencies = agencies;
    this.cascades = cascades;
    this.law = law;
  }

  /// By what stands handed down on a day.
  public List<Difference> of(Place place, Blank blank, Filled filled, LocalDate day) {
    var form = place.asked().form();
    if (form != FormKind.UNIT_POVERTY_PLAN && form != FormKind.UNIT_MERIT_PLAN) return List.of();
    var measured = place.edition().plan().measured();
    var unit = agencies.find(place.agency(), day).flatMap(Agency::unit);
    if (measured.isEmpty() || unit.isEmpty() || filled.isNil()) return List.of();
    var standard = new StandardId(measured.get().standard());
    var differences = new ArrayList<Difference>();
    for (var table : blank.tables()) {
      if (!table.addsUp()) continue;
      for (var column : table.columns()) {
        Aim.byCode(law, standard, column.id())
            .ifPresent(aim ->
                differences.addAll(
                    new Compared(place, table, filled, day).in(aim, column, unit.get())));
      }
    }
    return List.copyOf(differences);
  }

  private final class Compared {

    private final Place place;
    private final Blank.Table table;
    private final Filled filled;
    private final LocalDate day;

    private Compared(Place place, Blank.Table table, Filled filled, LocalDate day) {
      this.place = place;
      this.table = table;
      this.filled = filled;
      this.day = day;
    }

    /// The sum first, then the units in their order.
    List<Difference> in(Aim aim, Blank.Line column, UnitId unit) {
      var edition = place.edition();
      var here = cascades.units(edition).find(unit);
      if (here.isEmpty()) return List.of();
      var differences = new ArrayList<Difference>();
      var sum = table.rows().stream().mapToInt(row -> number(row, column)).sum();
      cascades
          .whole(edition, aim, here.get(), day)
          .filter(whole -> whole != sum)
          .ifPresent(whole -> differences.add(new Difference(aim, Optional.empty(), sum, whole)));
      var handed = cascades.newest(edition, aim, unit, day).given();
      for (var row : table.rows()) {
        var given = handed.get(new UnitId(UUID.fromString(row.id())));
        var planned = number(row, column);
        if (given == null || given == planned) continue;
        differences.add(new Difference(aim, Optional.of(row.label()), planned, given));
      }
      return differences;
    }

    private int number(Blank.Line row, Blank.Line column) {
      return filled.number(table.field(row, column)).orElse(0);
    }
  }

  /// What an aim is called.
  public static Label label(Aim aim) {
    return Blanks.label(aim);
  }
}
