package chungtay.desk.paper;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything `desk/paper.jte` prints, ready to print.
///
/// @param wrong why something was not kept
/// @param household where the household's own page is
/// @param here where the forms go
/// @param typed what was typed and not kept
/// @param events of the household, of which a paper may speak
public record PaperPage(
    Answer answer,
    Optional<Wrong> wrong,
    String household,
    String here,
    PaperSheet sheet,
    Typed typed,
    List<Choice> events) {

  public PaperPage {
    events = List.copyOf(events);
  }

  /// An event to choose.
  public record Choice(String value, String name, boolean chosen) {}

  /// What somebody typed; a browser keeps no file for them.
  ///
  /// @param event of which the paper was said to speak; none is chosen where it is none
  public record Typed(String title, Optional<UUID> event, String note) {

    static final Typed NOTHING = new Typed("", Optional.empty(), "");
  }
}
