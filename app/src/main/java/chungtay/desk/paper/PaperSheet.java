package chungtay.desk.paper;

import chungtay.frame.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The papers and notes of a household, ready to print.
///
/// @param shown whether papers are for whoever asks
/// @param forms where they are attached and withdrawn; none for whoever may not
/// @param kept what there is to tell of them among all that happened
public record PaperSheet(
    boolean shown,
    List<PaperLine> papers,
    List<NoteLine> notes,
    Optional<String> forms,
    List<Kept> kept) {

  public PaperSheet {
    papers = List.copyOf(papers);
    notes = List.copyOf(notes);
    kept = List.copyOf(kept);
  }

  /// One paper.
  ///
  /// @param href where the file is had; empty once it was withdrawn
  /// @param about what it is, who attached it and when
  /// @param event of which it speaks, or nothing
  /// @param withdrawn by whom and why, or nothing
  public record PaperLine(
      String id, String title, String href, String about, Optional<Link> event, String withdrawn) {}

  public record Link(String name, String href) {}

  /// One note.
  ///
  /// @param own whether whoever asks wrote it and it stands
  /// @param text empty once it was withdrawn
  public record NoteLine(String id, String text, String about, boolean own, String withdrawn) {}

  /// That something was kept, on its day.
  public record Kept(LocalDate day, Moment moment) {}
}
