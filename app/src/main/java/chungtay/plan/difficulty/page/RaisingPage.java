package chungtay.plan.difficulty.page;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `plan/raising.jte` prints, ready to print.
///
/// @param action where the form goes
/// @param id that what is raised will bear
/// @param places what it can be about; empty where one's agency has no part in the plan
public record RaisingPage(
    Answer answer, String action, String plan, String id, List<AboutForm.Place> places) {

  public RaisingPage {
    places = List.copyOf(places);
  }
}
