package chungtay.desk.search;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Households as they are found while somebody types: search before create.
///
/// The field asks when its writer pauses, so a line of whom it showed is written for a pause and
/// not for a letter.
@Controller
class SearchPages {

  static final String PATH = "/desk/search";

  private static final int LETTERS_AT_LEAST = 2;

  private final Frames frames;
  private final Suggestions suggestions;

  SearchPages(Frames frames, Suggestions suggestions) {
    this.frames = frames;
    this.suggestions = suggestions;
  }

  /// What stands below the field. Whom it shows is written down.
  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}" + PATH)
  String suggestions(Address address, HttpServletResponse response, Model model) {
    response.setHeader("Cache-Control", "no-store");
    var frame = frames.ofNoPlace(address, Menu.HOUSEHOLDS);
    var text = address.parameter("q").orElse("").strip();
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, text));
    return "desk/search";
  }

  private SearchPage page(Frame frame, String text) {
    if (text.length() < LETTERS_AT_LEAST) {
      return new SearchPage(frame.say().of("desk.search.more"), List.of(), Optional.empty());
    }
    var found =
        suggestions.of(
            frame,
            text,
            "search",
            household -> frame.page("/desk/household/" + household.value()).href());
    if (found.isEmpty()) {
      return new SearchPage(frame.say().of("desk.search.nobody"), List.of(), Optional.empty());
    }
    return new SearchPage(
        frame.say().of("desk.search.shown", found.size()),
        found,
        Optional.of(frame.page("/desk/list").with("q", text).href()));
  }
}
