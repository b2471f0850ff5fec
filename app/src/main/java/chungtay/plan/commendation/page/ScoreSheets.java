package chungtay.plan.commendation.page;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.plan.commendation.score.Correction;
import chungtay.plan.commendation.score.Corrections;
import chungtay.plan.commendation.score.Outcome;
import chungtay.plan.commendation.score.Score;
import chungtay.plan.commendation.score.ScoreLine;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.PlanPages;
import chungtay.plan.page.TaskPages;
import chungtay.plan.page.TaskWords;
import chungtay.plan.task.Turn;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How the score of an agency comes about, task by task.
@Component
class ScoreSheets {

  private final Corrections corrections;

  ScoreSheets(Corrections corrections) {
    this.corrections = corrections;
  }

  ScorePage of(Here here, Score score, Post post) {
    var set =
        Optional.ofNullable(
            corrections
                .of(here.edition().id(), here.year(), here.frame().day())
                .get(score.agency().id()));
    var sheet = new Sheet(here, score);
    return new ScorePage(
        sheet.answer(set),
        MovementSheets.doors(here),
        sheet.lines(),
        sheet.tasks(),
        sheet.all(),
        set.map(sheet::told).orElse(""),
        sheet.correct(set, post));
  }

  private record Sheet(Here here, Score score) {

    Say say() {
      return here.say();
    }

    Answer answer(Optional<Correction> set) {
      var name = score.agency().shortName().in(say().language());
      var year = String.valueOf(here.year());
      var headline =
          score
              .points()
              .map(_ ->
                  say()
                      .of(
                          "plan.score.answer",
                          name,
                          year,
                          ScoresSheets.points(say(), score.points())))
              .orElseGet(() -> say().of("plan.score.answer.none", name, year));
      var chips = new ArrayList<Chip>();
      chips.add(new Chip(Mood.PLAIN, say().of("plan.scores.ours")));
      set.flatMap(Correction::points)
          .map(points -> ScoresSheets.points(say(), Optional.of(points)))
          .map(points -> new Chip(Mood.WARN, say().of("plan.score.corrected", points)))
          .ifPresent(chips::add);
      return new Answer(headline, say().of("plan.scores.terms", here.frame().day()), chips);
    }

    List<ScorePage.Line> lines() {
      var lines = new ArrayList<ScorePage.Line>();
      for (var line : score.lines()) lines.add(line(line));
      var most = score.lines().stream().mapToLong(ScoreLine::most).sum();
      lines.add(
          new ScorePage.Line(
              say().of("plan.score.sum"),
              "",
              points(Score.sum(score.lines())),
              points(most),
              true));
      return lines;
    }

    private ScorePage.Line line(ScoreLine line) {
      var format = say().format();
      var count =
          line.of() == 0
              ? format.count(line.count())
              : format.count(line.count()) + "/" + format.count(line.of());
      return new ScorePage.Line(
          say().of("plan.score.line." + line.criterion()),
          count,
          points(line.points()),
          line.most() == 0 ? "" : points(line.most()),
          false);
    }

    private String points(long hundredths) {
      return say().format().points(hundredths / 100.0);
    }

    List<ScorePage.Outcome> tasks() {
      return Arrays.stream(Outcome.values())
          .filter(outcome -> score.count(outcome) > 0)
          .map(outcome ->
              new ScorePage.Outcome(
                  say().of("plan.score.outcome." + outcome, score.count(outcome)),
                  score.tasks().getOrDefault(outcome, List.of()).stream().map(this::task).toList()))
          .toList();
    }

    private ScorePage.Task task(Turn turn) {
      var page = here.frame().page(TaskPages.path(turn.task().id()));
      return new ScorePage.Task(
          turn.duty().what().in(say().language()),
          page.with("period", turn.period().toString()).href(),
          ClauseWords.of(say(), turn.duty().id().clause()),
          TaskWords.due(say(), turn),
          TaskWords.chip(say(), turn, here.frame().day()));
    }

    String all() {
      return here.frame()
          .page(PlanPages.PATH + "/tasks")
          .with("of", "all")
          .with("plan", here.edition().id().value().toString())
          .with("holder", score.agency().id().value().toString())
          .href();
    }

    String told(Correction set) {
      return set.points()
          .map(points ->
              say()
                  .of(
                      "plan.score.correction",
                      ScoresSheets.points(say(), Optional.of(points)),
                      set.reason(),
                      set.by(),
                      set.day()))
          .orElseGet(
              () -> say().of("plan.score.correction.none", set.reason(), set.by(), set.day()));
    }

    Optional<ScorePage.Correct> correct(Optional<Correction> set, Post post) {
      if (!here.isOfToday() || !post.role().may(Right.KEEP_PLAN)) return Optional.empty();
      return Optional.of(
          new ScorePage.Correct(
              here.action(ScoresPages.path(score) + "/correct"),
              String.valueOf(here.year()),
              String.valueOf(set.map(Correction::number).orElse(0)),
              set.flatMap(Correction::points).map(this::typed).orElse("")));
    }

    private String typed(Integer hundredths) {
      return points(hundredths.longValue());
    }
  }
}
