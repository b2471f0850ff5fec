package chungtay.letter;

import java.util.List;
import java.util.Optional;

/// Who signs, by which authority.
///
/// @param lines from the one in whose place it is signed down to the signer's own post
/// @param name none as long as nobody is named
public record Signature(List<Line> lines, Optional<String> name) {

  public Signature {
    lines = List.copyOf(lines);
    name = name.map(Prose::line);
    if (lines.isEmpty()) throw new IllegalArgumentException("a signature without a post");
  }

  /// By which authority somebody signs, as it is written before a post or a body.
  public enum Authority {
    /// On behalf of a body: thay mặt.
    TM,
    /// In charge of a post: quyền.
    Q,
    /// In place of the head: ký thay.
    KT,
    /// By order: thừa lệnh.
    TL,
    /// By proxy: thừa uỷ quyền.
    TUQ
  }

  public record Line(Optional<Authority> authority, String post) {

    public Line {
      post = Prose.line(post);
    }
  }
}
