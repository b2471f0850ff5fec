package chungtay.plan.task;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.PlanRefusal;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says something of a task: that it is done, accepted, not done yet, nobody's any more.
@Component
public class Saying {

  private final Turns turns;
  private final Steps steps;
  private final TaskNotices notices;
  private final Acts acts;

  public Saying(Turns turns, Steps steps, TaskNotices notices, Acts acts) {
    this.turns = turns;
    this.steps = steps;
    this.notices = notices;
    this.acts = acts;
  }

  /// What is said.
  ///
  /// @param entry of the step that was the newest when the page was opened; 0 before the first
  public record Said(TaskId task, LocalDate period, long entry, Stage stage, String note) {}

  /// @throws Refused if it is not theirs to say, does not follow from what was said before, or
  ///   somebody has said something meanwhile
  public void say(Edition edition, Said said, By speaker) {
    var note = Note.of(said.note());
    var turn = turn(edition, said, speaker);
    if (!isTheirs(turn, said.stage(), speaker.post())) {
      throw new Refused(refusal(said.stage()), Map.of());
    }
    var deed =
        Deed.of(kind(said.stage()), said.task().value().toString(), note)
            .changing(json(turn.stage()), json(said.stage()));
    acts.perform(
        speaker.actor(),
        deed,
        act -> {
          steps.hold(said.task());
          mayFollow(turn(edition, said, speaker), said);
          var of = new Steps.Of(said.task(), said.period());
          steps.add(act, of, said.stage(), speaker.today(), note);
          notices.said(act, turn, said.stage(), speaker.today());
          return act;
        });
  }

  private Turn turn(Edition edition, Said said, By speaker) {
    return turns
        .find(edition, said.task(), said.period(), speaker.today())
        .orElseThrow(() ->
            new Refused(PlanRefusal.NO_SUCH_TASK, Map.of("task", said.task().value().toString())));
  }

  private static void mayFollow(Turn turn, Said said) {
    if (turn.step().map(Step::entry).orElse(0L) != said.entry()) {
      throw new Refused(PlanRefusal.TASK_CHANGED_MEANWHILE, Map.of());
    }
    if (!turn.stage().mayBecome(said.stage())) {
      throw new Refused(
          PlanRefusal.NOT_THE_NEXT_STAGE,
          Map.of("from", turn.stage().name(), "to", said.stage().name()));
    }
  }

  /// Whether it is for the holder of a post to bring a task to a stage.
  public static boolean isTheirs(Turn turn, Stage stage, Post post) {
    var agency = post.agency().id();
    return switch (stage) {
      case REPORTED -> post.role().may(Right.REPORT) && turn.task().leads().contains(agency);
      case RETURNED, ACCEPTED ->
          post.role().may(Right.ACCEPT) && turn.task().waiting().equals(agency);
      case DROPPED, OPEN -> post.role().may(Right.KEEP_PLAN);
    };
  }

  private static PlanRefusal refusal(Stage stage) {
    return stage == Stage.REPORTED ? PlanRefusal.NOT_THE_HOLDER : PlanRefusal.NOT_WAITING;
  }

  private static String kind(Stage stage) {
    return switch (stage) {
      case REPORTED -> "plan.report";
      case ACCEPTED -> "plan.accept";
      case RETURNED -> "plan.return";
      case DROPPED -> "plan.drop";
      case OPEN -> "plan.reopen";
    };
  }

  private static String json(Stage stage) {
    return "{\"stage\":\"" + stage + "\"}";
  }
}
