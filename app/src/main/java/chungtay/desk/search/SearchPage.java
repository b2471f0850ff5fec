package chungtay.desk.search;

import java.util.List;
import java.util.Optional;

/// Everything `desk/search.jte` prints, ready to print: a part of a page, not a page.
///
/// @param shown how many are suggested, or that nobody is
/// @param all the list of all that are found; none where there is nothing to list
public record SearchPage(String shown, List<Suggestion> suggestions, Optional<String> all) {

  public SearchPage {
    suggestions = List.copyOf(suggestions);
  }

  /// A household, by whoever answers to what was typed.
  ///
  /// @param born year of birth; empty where it is not known or not seen
  /// @param household whose household it is, where it is somebody else's; empty if not
  /// @param place code, village and commune
  public record Suggestion(String href, String name, String born, String household, String place) {}
}
