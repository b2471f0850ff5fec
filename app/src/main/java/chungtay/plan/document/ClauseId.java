package chungtay.plan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a clause in its plan: numbers and letters as the plan prints them, joined by dots;
/// then, after each slash, the how manieth dash or unnumbered paragraph, and below it plus.
/// `III.1.1/1/2` is in part III, under 1.1, the second plus below the first dash.
///
/// @param path `end` for what stands after the last part
public record ClauseId(String path) {

  private static final Pattern SHAPE =
      Pattern.compile("end|[\\p{L}0-9]+(?:\\.[\\p{L}0-9]+)*(?:/[1-9][0-9]{0,4}){0,3}");

  public ClauseId {
    if (!SHAPE.matcher(path).matches()) throw new IllegalArgumentException("no clause: " + path);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ClauseId of(String path) {
    return new ClauseId(path);
  }

  /// The clause that it stands in, none for a part.
  public Optional<ClauseId> parent() {
    var end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('.'));
    return end < 0 ? Optional.empty() : Optional.of(new ClauseId(path.substring(0, end)));
  }

  /// The part that it stands in: its first number.
  public String part() {
    return path.split("[./]", 2)[0];
  }

  /// The numbers that the plan prints, and the counts of dashes and pluses below them.
  public List<String> steps() {
    return List.of(path.split("/"));
  }

  @JsonValue
  @Override
  public String toString() {
    return path;
  }
}
