package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import java.util.List;

/// Everything `plan/nominate.jte` prints, ready to print.
///
/// @param kind which form it is: `collective`, `person` or `household`
/// @param kinds the other forms
/// @param seek of households, what was looked for
/// @param households that may be nominated
/// @param disclosed who will read the name of a household; empty where it is none
/// @param none why there is nobody to choose; empty where there is
public record NewNominationPage(
    Answer answer,
    String kind,
    List<Link> kinds,
    Form form,
    String seek,
    List<Choice> households,
    String disclosed,
    String none) {

  public NewNominationPage {
    kinds = List.copyOf(kinds);
    households = List.copyOf(households);
  }

  public record Form(String action, String year, String here, String day) {}

  /// A household that escaped.
  public record Choice(String id, String name, String more) {}
}
