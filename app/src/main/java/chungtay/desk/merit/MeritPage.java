package chungtay.desk.merit;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `desk/merit.jte` prints, ready to print.
///
/// @param told how many are helped, judged, moved for
/// @param fates what the list can be narrowed to
/// @param shown how many of how many stand here, or why nobody does
/// @param next where the list goes on; none at its end
public record MeritPage(
    Answer answer,
    List<String> told,
    List<Link> fates,
    List<Row> rows,
    String shown,
    Optional<String> first,
    Optional<String> next) {

  public MeritPage {
    told = List.copyOf(told);
    fates = List.copyOf(fates);
    rows = List.copyOf(rows);
  }

  /// One household.
  ///
  /// @param helped by whom; empty as long as by nobody
  /// @param moved through whom, and who was moved
  /// @param living how it was judged to live
  /// @param say where one says something of it; none from a post that may not
  public record Row(
      String name,
      String href,
      String place,
      Chip fate,
      String helped,
      String moved,
      String living,
      Optional<String> say) {}
}
