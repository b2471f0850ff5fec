package chungtay.plan.draft;

import chungtay.plan.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A draft as its newest version has it.
///
/// @param name of the file; empty where the text was pasted
/// @param lines of the text; places count them
/// @param published what came of it last
public record KeptDraft(
    DraftId id,
    String name,
    List<String> lines,
    int version,
    Manuscript manuscript,
    Optional<Published> published) {

  public KeptDraft {
    lines = List.copyOf(lines);
  }

  /// @param version of the draft that it came of
  public record Published(PlanId plan, int edition, int version) {}

  /// @param piece key of what was corrected; empty for the whole
  public record Version(int number, Change change, String piece, String person, Instant at) {}

  /// A draft in a line of a list.
  ///
  /// @param number as the plan bears it; empty where it was not read
  /// @param version the newest
  public record Line(
      DraftId id,
      String name,
      String number,
      String title,
      int version,
      String person,
      Instant at,
      Optional<Published> published) {}
}
