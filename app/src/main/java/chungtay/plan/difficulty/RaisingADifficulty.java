package chungtay.plan.difficulty;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.task.About;
import chungtay.plan.task.Parts;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Tasks;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the agency that keeps a plan what stands in the way.
@Component
public class RaisingADifficulty {

  private final Difficulties difficulties;
  private final Tasks tasks;
  private final Recipients recipients;
  private final Acts acts;

  public RaisingADifficulty(
      Difficulties difficulties, Tasks tasks, Recipients recipients, Acts acts) {
    this.difficulties = difficulties;
    this.tasks = tasks;
    this.recipients = recipients;
    this.acts = acts;
  }

  /// What is raised.
  ///
  /// @param id made with the form, so that the same form sent twice is known again
  /// @param wish empty where nothing in particular is asked for
  public record Raised(DifficultyId id, About about, String words, String wish) {}

  /// @throws Refused if the agency of the post has no part in it, or nothing is told
  public void raise(Edition edition, Raised raised, By speaker) {
    if (!mayRaise(edition, raised.about(), speaker.post())) {
      throw new Refused(DifficultyRefusal.NO_PART_IN_IT, Map.of());
    }
    var difficulty =
        new Difficulty(
            raised.id(),
            edition.id(),
            raised.about(),
            speaker.post().agency().id(),
            Note.of(raised.words()),
            raised.wish().isBlank() ? Optional.empty() : Optional.of(Note.of(raised.wish())),
            speaker.today(),
            List.of());
    if (difficulties.find(raised.id(), speaker.today()).isPresent()) return;
    var deed = Deed.of("plan.difficulty-raise", raised.id().value().toString(), difficulty.words());
    acts.perform(speaker.actor(), deed, act -> difficulties.add(act, difficulty));
  }

  /// Whether whoever holds a post may raise something about a place of a plan.
  public boolean mayRaise(Edition edition, About about, Post post) {
    if (!post.role().may(Right.REPORT)) return false;
    var parts = Parts.in(edition, tasks, recipients);
    var those =
        switch (about) {
          case About.WholePlan _ -> parts.ofPlan();
          case About.OfClause of -> parts.of(of.clause());
          case About.OfTask of -> parts.of(of.task());
        };
    return those.contains(post.agency().id());
  }
}
