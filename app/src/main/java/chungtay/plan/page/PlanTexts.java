package chungtay.plan.page;

import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import chungtay.plan.draft.Texts;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The text of a plan, to be read beside our wording.
@Component
class PlanTexts {

  private final Texts texts;
  private final Officers officers;

  PlanTexts(Texts texts, Officers officers) {
    this.texts = texts;
    this.officers = officers;
  }

  /// @param clauses by the path of each, what stands in it
  record Held(PlanPage.Source page, Map<String, String> clauses) {

    String of(ClauseId clause) {
      return clauses.getOrDefault(clause.path(), "");
    }
  }

  Held of(Frame frame, Edition edition) {
    var say = frame.say();
    var held = texts.of(edition.id());
    var told = held.map(one -> say.of("plan.text.of", one.person(), say.format().time(one.at())));
    var path = PlanPages.PATH + "/" + edition.id().value() + "/text";
    var name = say.of(held.isPresent() ? "plan.text.replace" : "plan.text.bring");
    var bring =
        officers.may(Right.KEEP_PLAN)
            ? Optional.of(new Link(name, frame.page(path).href()))
            : Optional.<Link>empty();
    return new Held(
        new PlanPage.Source(told.orElse(""), bring),
        held.map(Texts.PlanSource::clauses).orElse(Map.of()));
  }
}
