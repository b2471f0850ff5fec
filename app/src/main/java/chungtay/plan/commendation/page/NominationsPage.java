package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/nominations.jte` prints, ready to print.
///
/// @param add where somebody is nominated, of each kind; none where one may not
/// @param next where the list goes on
public record NominationsPage(
    Answer answer,
    List<Link> doors,
    Filters filters,
    List<Link> add,
    List<Row> rows,
    Optional<String> next) {

  public NominationsPage {
    doors = List.copyOf(doors);
    add = List.copyOf(add);
    rows = List.copyOf(rows);
  }

  /// @param who is nominated, as far as whoever looks may know
  public record Row(String who, String href, String kind, String agency, String day, Chip chip) {}
}
