package chungtay.plan.page;

import chungtay.access.AgencyId;
import chungtay.access.Officers;
import chungtay.access.PostWords;
import chungtay.access.Right;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.attached.Attaching;
import chungtay.plan.attached.Evidence;
import chungtay.plan.attached.page.FilesSheet;
import chungtay.plan.attached.page.FilesWords;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.document.Due;
import chungtay.plan.document.ReportTo;
import chungtay.plan.submission.page.TaskSubmissions;
import chungtay.plan.task.ReviewDays;
import chungtay.plan.task.Saying;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Step;
import chungtay.plan.task.Steps;
import chungtay.plan.task.Turn;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A task as its page tells of it.
@Component
class TaskSheets {

  private final Steps steps;
  private final ReviewDays reviewDays;
  private final Naming naming;
  private final Difficulties difficulties;
  private final Officers officers;
  private final Attaching attaching;
  private final TaskSubmissions submissions;

  TaskSheets(
      Steps steps,
      ReviewDays reviewDays,
      Naming naming,
      Difficulties difficulties,
      Officers officers,
      Attaching attaching,
      TaskSubmissions submissions) {
    this.attaching = attaching;
    this.submissions = submissions;
    this.steps = steps;
    this.reviewDays = reviewDays;
    this.naming = naming;
    this.difficulties = difficulties;
    this.officers = officers;
  }

  TaskPage of(Frame frame, Edition edition, Turn turn) {
    var say = frame.say();
    var clause = turn.duty().id().clause();
    var heading = edition.plan().heading();
    var raised = difficulties.of(turn.task().id(), frame.day());
    var answer =
        new Answer(
            turn.duty().what().in(say.language()),
            say.of("plan.task.terms", heading.number(), ClauseWords.of(say, clause)),
            chips(frame, turn, raised));
    var plan = frame.page(PlanPages.PATH + "/" + edition.id().value()).href();
    return new TaskPage(
        answer,
        facts(frame, turn),
        plan + "#" + ClauseWords.anchor(clause),
        said(frame, turn),
        actions(frame, turn),
        new TaskPage.Hidden(
            turn.period().toString(), String.valueOf(turn.step().map(Step::entry).orElse(0L))),
        review(frame, edition, turn),
        new TaskPage.More(
            files(frame, turn),
            submissions.of(frame, edition, turn),
            doors(frame, edition, turn, raised)));
  }

  private static List<Chip> chips(Frame frame, Turn turn, List<Difficulty> raised) {
    var say = frame.say();
    var stage = TaskWords.chip(say, turn, frame.day());
    var open = raised.stream().filter(one -> one.standing().isOpen()).count();
    if (open == 0) return List.of(stage);
    return List.of(stage, new Chip(Mood.WARN, say.of("plan.difficulty.of-task", open)));
  }

  /// To its difficulties, and to where one raises another.
  private List<Link> doors(Frame frame, Edition edition, Turn turn, List<Difficulty> raised) {
    var say = frame.say();
    var task = turn.task().id().value().toString();
    var doors = new ArrayList<Link>();
    if (!raised.isEmpty()) {
      var its = frame.page(PlanDoors.DIFFICULTIES).with("task", task).with("of", "all").href();
      doors.add(new Link(say.of("plan.difficulty.its", raised.size()), its));
    }
    if (officers.may(Right.REPORT) && frame.day().equals(frame.today())) {
      var plan = edition.id().value().toString();
      var form = frame.page(PlanDoors.DIFFICULTIES + "/new").with("plan", plan).with("task", task);
      doors.add(new Link(say.of("plan.difficulty.raise"), form.href()));
    }
    return doors;
  }

  /// Which they may read who have to do with the task, and nobody else.
  private FilesSheet files(Frame frame, Turn turn) {
    var post = officers.post();
    if (post.filter(one -> Evidence.mayRead(turn, one)).isEmpty()) return FilesSheet.NONE;
    var may = Evidence.mayAttach(turn, post.get()) && frame.day().equals(frame.today());
    var path = TaskPages.path(turn.task().id()) + "/evidence/" + turn.period();
    var doors = new FilesWords.Doors(frame.page(path), post, may, false);
    return FilesWords.of(frame, attaching.of(Evidence.of(turn), frame.day()), doors);
  }

  private List<PlanPage.Fact> facts(Frame frame, Turn turn) {
    var say = frame.say();
    var task = turn.task();
    var all = new HashSet<>(task.leads());
    all.addAll(task.with());
    all.add(task.waiting());
    var names = naming.names(say, all, frame.day());
    var facts = new ArrayList<PlanPage.Fact>();
    facts.add(fact(say, "lead", named(names, task.leads())));
    if (!task.with().isEmpty()) facts.add(fact(say, "with", named(names, task.with())));
    facts.add(fact(say, "due", List.of(TaskWords.due(say, turn))));
    if (turn.duty().due() instanceof Due.Every || turn.ownDay()) {
      facts.add(fact(say, "period", List.of(DueWords.period(say, turn.period()))));
    }
    facts.add(fact(say, "waiting", named(names, List.of(task.waiting()))));
    turn.duty()
        .report()
        .ifPresent(report -> facts.add(fact(say, "report", List.of(reported(frame, report)))));
    if (!turn.duty().priority().isEmpty()) {
      facts.add(
          fact(
              say,
              "priority",
              turn.duty().priority().stream()
                  .sorted()
                  .map(group -> say.of("plan.priority." + group))
                  .toList()));
    }
    return facts;
  }

  /// To whom in the end, and through whose hands.
  private String reported(Frame frame, ReportTo report) {
    var say = frame.say();
    var to = naming.names(say, report.to(), frame.day());
    return report
        .via()
        .map(via -> to + " · " + say.of("plan.who.via", naming.name(say, via, frame.day())))
        .orElse(to);
  }

  private static PlanPage.Fact fact(Say say, String key, List<String> values) {
    return new PlanPage.Fact(say.of("plan.fact." + key), values);
  }

  private static List<String> named(Map<AgencyId, String> names, Collection<AgencyId> ids) {
    return ids.stream().map(id -> names.getOrDefault(id, "")).sorted().toList();
  }

  private List<TaskPage.Said> said(Frame frame, Turn turn) {
    return steps.all(turn.task().id(), turn.period()).stream()
        .filter(step -> !step.day().isAfter(frame.day()))
        .map(step ->
            new TaskPage.Said(
                frame.say().of("plan.stage." + step.stage()),
                frame.format().date(step.day()),
                step.note(),
                PostWords.of(step.by(), step.post(), frame.say())))
        .toList();
  }

  /// Only as of today: what one looked back at is not changed from there.
  private List<TaskPage.Action> actions(Frame frame, Turn turn) {
    var post = officers.post();
    if (post.isEmpty() || !frame.day().equals(frame.today())) return List.of();
    var say = frame.say();
    var actions = new ArrayList<TaskPage.Action>();
    for (var stage : Stage.values()) {
      if (!turn.stage().mayBecome(stage) || !Saying.isTheirs(turn, stage, post.get())) continue;
      actions.add(
          new TaskPage.Action(
              say.of("plan.say." + stage),
              "/"
                  + say.language().tag()
                  + TaskPages.path(turn.task().id())
                  + "/"
                  + stage.name().toLowerCase(Locale.ROOT),
              say.of("plan.say.note." + stage),
              stage == Stage.REPORTED));
    }
    return actions;
  }

  private Optional<TaskPage.Review> review(Frame frame, Edition edition, Turn turn) {
    var may = officers.may(Right.KEEP_PLAN) && frame.day().equals(frame.today());
    if (!may || !ReviewDays.isLeftOpen(turn.duty().due())) return Optional.empty();
    var due = Optional.ofNullable(reviewDays.of(edition.id()).get(turn.task().duty()));
    return Optional.of(
        new TaskPage.Review(
            "/" + frame.say().language().tag() + TaskPages.path(turn.task().id()) + "/review-day",
            due.map(one -> DueWords.of(frame.say(), one)).orElse("")));
  }
}
