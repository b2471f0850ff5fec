package chungtay.desk.privacy;

import chungtay.frame.Answer;
import java.util.List;

/// Everything that `desk/subject.jte` prints, ready to print.
///
/// @param beyond what is left out, and whom to ask for it; empty where nothing is
/// @param sources the acts that facts name by their number, the first is 1
/// @param showings who was shown the person, the newest first
/// @param files who took away a list that may have held them
/// @param retain whether whoever asks may also ask for how long data is kept
public record SubjectPage(
    Answer answer,
    String beyond,
    List<Row> facts,
    List<Source> sources,
    Showings showings,
    Showings files,
    boolean retain) {

  public SubjectPage {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /// One thing that is held.
  ///
  /// @param held on which days
  /// @param source by which act, and by which it was replaced
  public record Row(String what, String value, String held, String source) {}

  /// An act that brought or replaced something.
  public record Source(String number, String when, String what, String who) {}

  /// @param title how many there are, and how many of them stand here
  public record Showings(String title, List<Showing> rows) {

    public Showings {
      rows = List.copyOf(rows);
    }
  }

  /// @param href whom else the account reached that day; empty for whoever may not ask
  public record Showing(String when, String who, String post, String what, String href) {}
}
