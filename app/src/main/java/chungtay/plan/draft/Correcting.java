package chungtay.plan.draft;

import chungtay.access.Agency;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Corrects drafts. Each correction is a version of its own, so nothing is lost.
@Component
public class Correcting {

  private final Drafts drafts;
  private final Directories directories;
  private final Acts acts;

  public Correcting(Drafts drafts, Directories directories, Acts acts) {
    this.drafts = drafts;
    this.directories = directories;
    this.acts = acts;
  }

  /// What is corrected.
  ///
  /// @param of the version that the page showed
  /// @param piece its key; empty for the whole
  public record Correction(int of, Change change, String piece) {}

  /// @throws chungtay.refusal.Refused if somebody has corrected it meanwhile
  public void correct(
      DraftId draft, Correction correction, UnaryOperator<Manuscript> how, Actor actor) {
    acts.perform(
        actor,
        deed(draft),
        act -> {
          add(act, draft, correction, how.apply(at(draft, correction.of())));
          return act;
        });
  }

  private static Deed deed(DraftId draft) {
    return Deed.of("plan.draft-correct", draft.value().toString(), "Sửa bản đọc thử của kế hoạch");
  }

  private Manuscript at(DraftId draft, int version) {
    return drafts
        .version(draft, version)
        .orElseThrow(DraftRefusal.DRAFT_CHANGED_MEANWHILE::refused);
  }

  private void add(ActId act, DraftId draft, Correction correction, Manuscript corrected) {
    drafts.add(
        act,
        draft,
        new Drafts.Correction(correction.of(), correction.change(), correction.piece(), corrected));
  }

  /// Goes back to an earlier version, which becomes the newest.
  public void restore(DraftId draft, int of, int earlier, Actor actor) {
    acts.perform(
        actor,
        deed(draft),
        act -> {
          var restored = at(draft, earlier);
          add(act, draft, new Correction(of, Change.RESTORED, String.valueOf(earlier)), restored);
          return act;
        });
  }

  /// Makes an agency known that nobody knew, and says that a name means it.
  public void declare(DraftId draft, int of, String name, Agency.Kind kind, Actor actor) {
    acts.perform(
        actor,
        deed(draft),
        act -> {
          var manuscript = at(draft, of);
          var number = manuscript.head().field(HeadField.NUMBER);
          var code =
              directories
                  .agencies()
                  .declare(act, kind, Typed.line(name), number.isEmpty() ? "bản đọc thử" : number);
          var means = new Who(name, Optional.of(code));
          var corrected = Edits.named(manuscript, name, Optional.of(means));
          add(act, draft, new Correction(of, Change.NAMES, ""), corrected);
          return act;
        });
  }
}
