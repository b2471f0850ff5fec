package chungtay.desk.audit;

import chungtay.frame.Answer;
import chungtay.frame.Filters;
import java.util.List;
import java.util.Optional;

/// Everything that `desk/audit.jte` prints, ready to print.
///
/// @param head the head of the chain, to be kept elsewhere
/// @param first the trail from its newest line; none if this is it
/// @param next where the trail goes on; none at its end
public record TrailPage(
    Answer answer,
    Filters filters,
    Form form,
    List<Row> rows,
    String head,
    Optional<String> first,
    Optional<String> next) {

  public TrailPage {
    rows = List.copyOf(rows);
  }

  /// What may be written down to narrow the trail.
  ///
  /// @param kept what is pressed already and stands in no field
  public record Form(
      String action, List<Value> kept, String person, String subject, String from, String to) {

    public Form {
      kept = List.copyOf(kept);
    }
  }

  /// A value with its name.
  public record Value(String name, String value) {}

  /// One line.
  ///
  /// @param traces before, after and the file that came in, as far as the line holds them
  public record Row(
      String when, Who who, String what, Subject subject, String reason, List<Value> traces) {

    public Row {
      traces = List.copyOf(traces);
    }
  }

  /// Who acted, in which post, from where.
  public record Who(String person, String post, String origin) {}

  /// What was touched.
  ///
  /// @param lines every line of it; none where the trail holds no others, or it has no name
  public record Subject(String name, Optional<String> lines) {}
}
