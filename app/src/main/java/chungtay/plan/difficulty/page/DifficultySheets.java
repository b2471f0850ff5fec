package chungtay.plan.difficulty.page;

import chungtay.access.Officers;
import chungtay.access.PostWords;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.law.Law;
import chungtay.plan.Edition;
import chungtay.plan.difficulty.DaysTaken;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.Difficulty.Spell;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.difficulty.TreatingADifficulty;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPage;
import chungtay.plan.page.PlanPages;
import chungtay.plan.page.TaskPages;
import chungtay.plan.task.About;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// A difficulty as its page tells of it.
@Component
class DifficultySheets {

  private final Naming naming;
  private final Law law;
  private final Officers officers;

  DifficultySheets(Naming naming, Law law, Officers officers) {
    this.naming = naming;
    this.law = law;
    this.officers = officers;
  }

  DifficultyPage of(Frame frame, Edition edition, Difficulty difficulty) {
    var say = frame.say();
    var number = edition.plan().heading().number();
    var answer =
        new Answer(
            DifficultyWords.brief(difficulty.words()),
            say.of(
                "plan.difficulty.terms",
                number,
                DifficultyWords.about(say, difficulty.about()),
                DifficultyWords.waited(say, law.workingCalendar(), difficulty, frame.day())),
            List.of(DifficultyWords.chip(say, difficulty.standing())));
    return new DifficultyPage(
        answer,
        facts(frame, difficulty),
        told(say, difficulty),
        about(frame, edition, difficulty),
        said(frame, difficulty),
        actions(frame, difficulty),
        String.valueOf(difficulty.entry()));
  }

  private List<PlanPage.Fact> facts(Frame frame, Difficulty difficulty) {
    var say = frame.say();
    var by = naming.names(say, List.of(difficulty.by()), frame.day());
    var raised = by.getOrDefault(difficulty.by(), "");
    return List.of(
        new PlanPage.Fact(say.of("plan.difficulty.by"), List.of(raised)),
        new PlanPage.Fact(
            say.of("plan.difficulty.day"), List.of(frame.format().date(difficulty.day()))),
        new PlanPage.Fact(
            say.of("plan.difficulty.holder"), List.of(holder(say, difficulty.standing()))));
  }

  private static String holder(Say say, Standing standing) {
    return say.of("plan.difficulty.holder." + standing.holder());
  }

  private static List<DifficultyPage.Told> told(Say say, Difficulty difficulty) {
    var told = new ArrayList<DifficultyPage.Told>();
    told.add(new DifficultyPage.Told(say.of("plan.difficulty.words"), difficulty.words()));
    difficulty
        .wish()
        .ifPresent(wish -> told.add(new DifficultyPage.Told(say.of("plan.difficulty.wish"), wish)));
    return told;
  }

  private static List<Link> about(Frame frame, Edition edition, Difficulty difficulty) {
    var say = frame.say();
    var plan = frame.page(PlanPages.PATH + "/" + edition.id().value()).href();
    var place =
        switch (difficulty.about()) {
          case About.WholePlan _ -> new Link(say.of("plan.difficulty.to.plan"), plan);
          case About.OfClause of ->
              new Link(
                  say.of("plan.difficulty.to.clause"), plan + "#" + PlanDoors.anchor(of.clause()));
          case About.OfTask of ->
              new Link(
                  say.of("plan.difficulty.to.task"), frame.page(TaskPages.path(of.task())).href());
        };
    var all =
        new Link(say.of("plan.difficulties.title"), frame.page(PlanDoors.DIFFICULTIES).href());
    return List.of(place, all);
  }

  /// Each with how long it lay with whom from then on.
  private List<DifficultyPage.Said> said(Frame frame, Difficulty difficulty) {
    var say = frame.say();
    var spells = difficulty.spells(frame.day());
    var all = new ArrayList<DifficultyPage.Said>();
    var by = naming.names(say, List.of(difficulty.by()), frame.day());
    all.add(
        new DifficultyPage.Said(
            say.of("plan.difficulty.said.first"),
            frame.format().date(difficulty.day()),
            "",
            by.getOrDefault(difficulty.by(), ""),
            took(say, spells, 0)));
    for (var one : difficulty.said()) {
      all.add(
          new DifficultyPage.Said(
              say.of("plan.difficulty.said." + one.standing()),
              frame.format().date(one.day()),
              one.note(),
              PostWords.of(one.by(), one.post(), say),
              took(say, spells, all.size())));
    }
    return all.reversed();
  }

  private String took(Say say, List<Spell> spells, int index) {
    if (index >= spells.size()) return "";
    var spell = spells.get(index);
    if (!spell.standing().isOpen()) return "";
    var taken = DaysTaken.between(law.workingCalendar(), spell.from(), spell.until());
    return say.of(
        "plan.difficulty.took", holder(say, spell.standing()), DifficultyWords.days(say, taken));
  }

  /// Only as of today: what one looked back at is not changed from there.
  private List<DifficultyPage.Action> actions(Frame frame, Difficulty difficulty) {
    var post = officers.post();
    if (post.isEmpty() || !frame.day().equals(frame.today())) return List.of();
    var say = frame.say();
    var actions = new ArrayList<DifficultyPage.Action>();
    for (var next : Standing.values()) {
      if (!difficulty.standing().mayBecome(next)) continue;
      if (!TreatingADifficulty.isTheirs(difficulty, next, post.get())) continue;
      actions.add(
          new DifficultyPage.Action(
              say.of("plan.difficulty.say." + next),
              "/"
                  + say.language().tag()
                  + DifficultyPages.path(difficulty.id())
                  + "/"
                  + DifficultyPages.step(next),
              say.of("plan.difficulty.say.note." + next)));
    }
    return actions;
  }
}
