package chungtay.desk.privacy;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.registry.subject.Due;
import chungtay.registry.subject.Retention;
import chungtay.wording.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// For how long people are kept whom no list names any more, and who is due.
@Controller
class RetentionPages {

  private static final String PATH = "/desk/privacy/retention";
  private static final String PURPOSE = "retention";
  private static final int SHOWN = 100;

  private final Frames frames;
  private final Retention retention;
  private final Officers officers;
  private final Openings openings;

  RetentionPages(Frames frames, Retention retention, Officers officers, Openings openings) {
    this.frames = frames;
    this.retention = retention;
    this.officers = officers;
    this.openings = openings;
  }

  /// As it is today. Whom it shows is written down.
  @May(Right.RETAIN)
  @GetMapping("/{language:vi|en}" + PATH)
  String retention(Address address, Model model) {
    var frame = frame(address);
    var years = retention.years();
    var due = years.map(term -> retention.due(term, SHOWN, officers.scope(PURPOSE, frame.day())));
    due.map(Due::longest).filter(shown -> !shown.isEmpty()).ifPresent(this::noted);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, years, due.orElse(new Due(List.of(), List.of()))));
    return "desk/retention";
  }

  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.HOUSEHOLDS);
  }

  private void noted(List<Due.Person> shown) {
    var households =
        shown.stream().map(one -> one.household().value().toString()).distinct().toList();
    openings.noted(new Opening("registry.due", "", PURPOSE), Map.of("households", households));
  }

  private static RetentionPage page(Frame frame, Optional<Integer> years, Due due) {
    var say = frame.say();
    return new RetentionPage(
        answer(say, years, due),
        new Address(say.language(), PATH, Map.of()).href(),
        years.map(String::valueOf).orElse(""),
        due.years().stream()
            .map(one ->
                new RetentionPage.OfYear(
                    Integer.toString(one.year()), say.format().count(one.persons())))
            .toList(),
        due.longest().stream()
            .map(one ->
                new RetentionPage.Person(
                    one.name(),
                    frame.page(SubjectPages.PATH + one.person().value()).href(),
                    say.format().date(one.last())))
            .toList());
  }

  private static Answer answer(Say say, Optional<Integer> years, Due due) {
    return years
        .map(term ->
            new Answer(
                say.of("desk.retention.answer", due.persons()),
                say.of("desk.retention.terms", term)))
        .orElseGet(() ->
            new Answer(
                say.of("desk.retention.answer.unset"), say.of("desk.retention.terms.unset")));
  }

  /// What was sent with a new term.
  record Term(@Nullable String years, @Nullable String reason) {

    String yearsOrEmpty() {
      return years == null ? "" : years;
    }

    String reasonOrEmpty() {
      return reason == null ? "" : reason;
    }
  }

  /// Sets the term anew; how long whom is kept changes with that, and nothing else.
  @May(Right.RETAIN)
  @PostMapping("/{language:vi|en}" + PATH)
  String set(Address address, Term term) {
    retention.set(term.yearsOrEmpty(), term.reasonOrEmpty(), officers.actor());
    return "redirect:" + frame(address).page(PATH).href();
  }
}
