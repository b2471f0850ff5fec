package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chungtay.audit.Actor;
import chungtay.plan.Edition;
import chungtay.plan.draft.Bringing;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.DraftId;
import chungtay.plan.draft.Drafts;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.KeptDraft;
import chungtay.plan.draft.Lack;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Publishing;
import chungtay.plan.draft.clause.ClauseEdits;
import chungtay.plan.draft.english.Unworded;
import chungtay.plan.submission.Asked;
import chungtay.plan.submission.Askings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The text of Kế hoạch 45/KH-UBND, which is not in the repository, brought in where the plan
/// stands already in our words.
class DraftOfPlan45Test {

  static final Actor OFFICER = new Actor("thu", "STANDING_AGENCY", "127.0.0.1");
  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

  private static Optional<Path> text() {
    return Optional.ofNullable(System.getenv("CHUNGTAY_PLANS"))
        .map(folder -> Path.of(folder, "ke-hoach-45-kh-ubnd-2021.md"))
        .filter(Files::isReadable);
  }

  /// A draft on a table of the office.
  private record Desk(SmallOffice office, DraftId id) {

    KeptDraft draft() {
      return office.bean(Drafts.class).find(id).orElseThrow();
    }

    List<Lack> lacks() {
      return office.bean(Publishing.class).lacks(draft().manuscript(), TODAY);
    }

    void correct(Change change, UnaryOperator<Manuscript> how) {
      office
          .bean(Correcting.class)
          .correct(id, new Correction(draft().version(), change, ""), how, OFFICER);
    }

    /// Takes out every name that nobody knows, and every duty of nobody in particular.
    void settle() {
      for (var lack : lacks()) {
        switch (lack.kind()) {
          case AGENCY_UNKNOWN ->
              correct(Change.NAMES, all -> Edits.named(all, lack.detail(), Optional.empty()));
          case LEAD_IS_NOBODY ->
              correct(Change.DUTY_REMOVED, all -> Edits.without(all, lack.key()));
          default -> throw new AssertionError(lack);
        }
      }
    }
  }

  @Test
  void itsTextBecomesANewerEditionInWhichMostTasksStay() throws Exception {
    assumeTrue(text().isPresent(), "CHUNGTAY_PLANS names no folder with the text of Kế hoạch 45");
    try (var desk = new DraftDesk()) {
      var sent = new Bringing.Sent("ke-hoach-45.md", Files.readAllBytes(text().orElseThrow()));
      var bringing = desk.office.bean(Bringing.class);
      var draft = new Desk(desk.office, bringing.draft(sent, OFFICER, TODAY));
      var lacks = draft.lacks();
      var doubts = Doubts.in(draft.draft().manuscript()).size();
      System.out.println("Kế hoạch 45: " + doubts + " doubts, lacks: " + lacks);

      draft.settle();

      assertThat(draft.lacks()).isEmpty();
      var publishing = desk.office.bean(Publishing.class);
      var foreseen = publishing.foresee(draft.draft(), OFFICER, TODAY);
      System.out.println(
          "Kế hoạch 45: "
              + foreseen.added().size()
              + " tasks come, "
              + foreseen.withdrawn().size()
              + " go, "
              + foreseen.staying()
              + " stay");
      assertThat(foreseen.before()).isPresent();
      assertThat(foreseen.staying()).isGreaterThan(foreseen.withdrawn().size());
      var unworded = Unworded.in(draft.draft().manuscript(), foreseen.edition().plan());
      var known = Unworded.earlier(unworded, foreseen.before().orElseThrow(), foreseen.edition());
      draft.correct(Change.ENGLISH, all -> ClauseEdits.inEnglish(all, known));
      var edition = publishing.publish(draft.draft(), "theo nguyên văn", OFFICER, TODAY);
      assertThat(edition.number()).isEqualTo(2);
      var left = Unworded.in(draft.draft().manuscript(), edition.plan());
      assertThat(left).hasSize(unworded.size() - known.size());
      assertThat(known.size()).isGreaterThan(left.size()); // most of what was worded stays so
      assertThat(asked(desk, edition)).contains("district-poverty-plan", "district-merit-plan");
      assertThat(desk.page("/vi/plan/" + edition.id().value())).contains("Nguyên văn do thu");
    }
  }

  /// What a plan asks to be sent.
  private static List<String> asked(DraftDesk desk, Edition edition) {
    var asked = desk.office.bean(Askings.class).of(edition).orElseThrow().submissions();
    System.out.println("Kế hoạch 45: asks for " + asked);
    return asked.stream().map(Asked::code).toList();
  }
}
