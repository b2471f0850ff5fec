package chungtay.plan.difficulty;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Note;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says something of a difficulty: answers it, gives it back, sends it up; that it is solved, or
/// that it is not.
@Component
public class TreatingADifficulty {

  private final Difficulties difficulties;
  private final Acts acts;

  public TreatingADifficulty(Difficulties difficulties, Acts acts) {
    this.difficulties = difficulties;
    this.acts = acts;
  }

  /// What is said.
  ///
  /// @param entry of what was the newest when the page was opened; 0 where nothing was said yet
  public record Treated(DifficultyId id, long entry, Standing standing, String note) {}

  /// @throws Refused if it is not theirs to say, does not follow from what was said before, or
  ///   somebody has said something meanwhile
  public void treat(Treated treated, By speaker) {
    var note = Note.of(treated.note());
    var difficulty = find(treated.id(), speaker.today());
    if (!isTheirs(difficulty, treated.standing(), speaker.post())) {
      throw new Refused(DifficultyRefusal.NOT_YOURS_TO_TREAT, Map.of());
    }
    var deed =
        Deed.of(kind(treated.standing()), treated.id().value().toString(), note)
            .changing(json(difficulty.standing()), json(treated.standing()));
    acts.perform(
        speaker.actor(),
        deed,
        act -> {
          difficulties.hold(treated.id());
          mayFollow(find(treated.id(), speaker.today()), treated);
          difficulties.add(act, treated.id(), treated.standing(), speaker.today(), note);
          return act;
        });
  }

  /// @throws Refused if none bears the identity
  private Difficulty find(DifficultyId id, LocalDate day) {
    return difficulties
        .find(id, day)
        .orElseThrow(() -> new Refused(DifficultyRefusal.NO_SUCH_DIFFICULTY, Map.of()));
  }

  private static void mayFollow(Difficulty difficulty, Treated treated) {
    if (difficulty.entry() != treated.entry()) {
      throw new Refused(DifficultyRefusal.DIFFICULTY_CHANGED_MEANWHILE, Map.of());
    }
    if (!difficulty.standing().mayBecome(treated.standing())) {
      throw new Refused(DifficultyRefusal.NOT_THE_NEXT_STANDING, Map.of());
    }
  }

  /// Whether it is for the holder of a post to bring a difficulty there.
  public static boolean isTheirs(Difficulty difficulty, Standing next, Post post) {
    var raiser = post.role().may(Right.REPORT) && post.agency().id().equals(difficulty.by());
    return next.isSaidByRaiser() ? raiser : has(difficulty.standing().holder(), post);
  }

  /// Whether a difficulty that lies with somebody above lies with whoever holds a post.
  private static boolean has(Standing.Holder holder, Post post) {
    return switch (holder) {
      case KEEPER -> post.role().may(Right.KEEP_PLAN);
      case COMMITTEE -> post.role() == Role.PROVINCIAL_LEADER;
      case RAISER, NOBODY -> false;
    };
  }

  /// Whether a difficulty waits for whoever holds a post.
  public static boolean waitsFor(Difficulty difficulty, Post post) {
    var holder = difficulty.standing().holder();
    return holder == Standing.Holder.RAISER
        ? post.role().may(Right.REPORT) && post.agency().id().equals(difficulty.by())
        : has(holder, post);
  }

  private static String kind(Standing standing) {
    return switch (standing) {
      case RAISED -> "plan.difficulty-again";
      case RETURNED -> "plan.difficulty-return";
      case SENT_UP -> "plan.difficulty-up";
      case ANSWERED -> "plan.difficulty-answer";
      case SOLVED -> "plan.difficulty-solved";
      case WITHDRAWN -> "plan.difficulty-withdraw";
    };
  }

  private static String json(Standing standing) {
    return "{\"standing\":\"" + standing + "\"}";
  }
}
