package chungtay.plan.attached.page;

import java.util.List;
import java.util.Optional;

/// Files as `plan/files.jte` prints them, ready to print.
///
/// @param attach where the form goes that attaches one; none from a post that may not
/// @param signable whether one may be said to be the signed version
public record FilesSheet(List<Line> lines, Optional<String> attach, boolean signable) {

  public static final FilesSheet NONE = new FilesSheet(List.of(), Optional.empty(), false);

  public FilesSheet {
    lines = List.copyOf(lines);
  }

  /// Nothing to see and nothing to do.
  public boolean isEmpty() {
    return lines.isEmpty() && attach.isEmpty();
  }

  /// @param href none where it was withdrawn
  /// @param about type, size, who and when
  /// @param signed the words for it; empty where it is not
  /// @param withdrawn why and by whom; empty as long as it stands
  /// @param withdraw where the form goes that withdraws it; none from a post that may not
  public record Line(
      String title,
      Optional<String> href,
      String about,
      String signed,
      String withdrawn,
      Optional<String> withdraw) {}
}
