package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import java.util.List;

/// Everything `plan/draft/names.jte` prints, ready to print.
///
/// @param unknown names that nobody knows
/// @param names of agencies that may be chosen
public record NamesPage(
    Answer answer,
    DutyForm.Sent sent,
    List<Unknown> unknown,
    List<DutyForm.Option> hows,
    List<String> names) {

  public NamesPage {
    unknown = List.copyOf(unknown);
    hows = List.copyOf(hows);
    names = List.copyOf(names);
  }

  /// @param places duties that name it, some of them
  public record Unknown(String name, String times, List<Link> places) {

    public Unknown {
      places = List.copyOf(places);
    }
  }
}
