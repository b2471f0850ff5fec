package chungtay.plan.submission;

import chungtay.access.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has sent what of everything that a plan asks to be sent, and who has not.
///
/// @param columns what is asked, in the order of the plan's data
/// @param cells of each agency, by the code of what is asked; of what comes again the last period
///   that has begun
public record Board(List<Asked> columns, Map<AgencyId, Map<String, Cell>> cells) {

  public Board {
    columns = List.copyOf(columns);
    cells = Map.copyOf(cells);
  }

  /// @param reminded the day on which somebody reminded of it last
  public record Cell(Place place, Standing standing, Optional<LocalDate> reminded) {

    public long daysLate(LocalDate day) {
      return standing.daysLate(place.lastDay(), day);
    }

    public boolean isLate(LocalDate day) {
      return standing.isLate(place.lastDay(), day);
    }
  }

  /// Those that are waited for after their day.
  public List<Cell> late(LocalDate day) {
    return cells.values().stream()
        .flatMap(row -> row.values().stream())
        .filter(cell -> cell.isLate(day))
        .toList();
  }
}
