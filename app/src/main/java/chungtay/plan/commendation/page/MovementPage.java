package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/movement.jte` prints, ready to print.
///
/// @param own what one may say for one's agency; none where it has no part, or looks back
/// @param note what of it is ours and not the plan's
public record MovementPage(
    Answer answer,
    List<Link> doors,
    Filters filters,
    Optional<Own> own,
    List<Row> rows,
    String note) {

  public MovementPage {
    doors = List.copyOf(doors);
    rows = List.copyOf(rows);
  }

  /// One's own agency.
  ///
  /// @param title what it is asked, or has said
  /// @param number of what it said last
  /// @param words and `households` that it said last
  /// @param leave where it withdraws; none where it has not joined
  public record Own(
      String title,
      String year,
      String number,
      String words,
      String households,
      String join,
      String joinName,
      Optional<String> leave) {}

  /// An agency.
  ///
  /// @param said what it takes on, or why it does so no longer
  public record Row(String agency, Chip chip, String said, String households, String day) {}
}
