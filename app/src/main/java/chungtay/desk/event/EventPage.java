package chungtay.desk.event;

import chungtay.desk.event.EventFormPage.Foretold;
import chungtay.desk.event.EventFormPage.Link;
import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/event.jte` prints, ready to print.
///
/// @param wrong why it could not be decided
/// @param told what was told, why and by whom
/// @param foretold what it would change if it were approved now; none once it is decided on
/// @param undo where it is taken back; none where that cannot be
public record EventPage(
    Answer answer,
    Optional<Wrong> wrong,
    List<Line> told,
    Optional<Foretold> foretold,
    List<Link> households,
    Deciding deciding,
    Optional<String> undo) {

  public EventPage {
    told = List.copyOf(told);
    households = List.copyOf(households);
  }

  public record Line(String name, String value) {}

  /// What whoever reads it may do.
  ///
  /// @param here where the forms go
  public record Deciding(String here, boolean approve, boolean withdraw) {}
}
