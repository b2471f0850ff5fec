package chungtay.plan.attached;

import chungtay.access.AgencyId;
import chungtay.vault.closed.FileType;
import java.time.LocalDate;
import java.util.Optional;

/// A file that an agency attached.
///
/// @param agency who did
/// @param file what it is
/// @param signed whether it is the signed version, which is always a PDF
/// @param by who did, and from which post
/// @param withdrawn why, and by whom; then nobody is handed it any more
public record Attached(
    AttachedId id,
    AgencyId agency,
    File file,
    boolean signed,
    LocalDate day,
    By by,
    Optional<Withdrawn> withdrawn) {

  /// @param bytes as it came
  /// @param name fit for a disk, with the ending of what it is
  public record File(FileType type, int bytes, String title, String name) {}

  public record By(String person, String post) {}

  public record Withdrawn(By by, String reason) {}

  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
