package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/scores.jte` prints, ready to print.
///
/// @param scheme how points come about, a line each
/// @param closed of the closing that is looked at; empty where it is as it stands now
/// @param close where the scores are closed; none where one may not
public record ScoresPage(
    Answer answer,
    List<Link> doors,
    Filters filters,
    List<String> scheme,
    String closed,
    List<Row> rows,
    Optional<Close> close) {

  public ScoresPage {
    doors = List.copyOf(doors);
    scheme = List.copyOf(scheme);
    rows = List.copyOf(rows);
  }

  /// An agency.
  ///
  /// @param rank among those that it is compared with; a dash where it is not ranked
  /// @param points computed
  /// @param corrected what the standing agency set beside it, and the rank that would give
  /// @param beside where a closing is looked at: as it stands now
  /// @param inTime so many of those that were due
  public record Row(
      String rank,
      String agency,
      String href,
      String points,
      String corrected,
      String beside,
      String inTime,
      String late) {}

  /// @param version that is the newest
  public record Close(String action, String year, String version) {}
}
