package chungtay.notice.mail;

import java.util.List;

/// Everything `notice/mail-body.jte` prints, ready to print.
///
/// @param code that is sent; empty where none is
/// @param inbox where all that is new is read
/// @param choice where one chooses otherwise
public record MailPaper(
    String language,
    String headline,
    String code,
    List<Part> parts,
    Link inbox,
    Link choice,
    String foot) {

  public MailPaper {
    parts = List.copyOf(parts);
  }

  /// What is said under one theme.
  ///
  /// @param more how many more there are; empty where all are shown
  public record Part(String title, List<Link> lines, String more) {

    public Part {
      lines = List.copyOf(lines);
    }
  }

  public record Link(String words, String href) {}
}
