package chungtay.plan.commendation.page;

import chungtay.access.PostWords;
import chungtay.frame.Answer;
import chungtay.plan.Doer;
import chungtay.plan.commendation.Nominating;
import chungtay.plan.commendation.Nomination;
import chungtay.plan.commendation.NominationStage;
import chungtay.plan.commendation.NominationStep;
import chungtay.plan.commendation.Nominations;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.commendation.Nominees;
import chungtay.plan.commendation.Nominees.Known;
import chungtay.plan.page.PlanPage;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// One nomination as its page tells of it, as far as whoever looks may know.
@Component
class NominationSheets {

  private final Nominations nominations;
  private final Nominees nominees;
  private final Nominating nominating;
  private final NominationsSheets all;
  private final NominationsSheets.Told told;

  NominationSheets(
      Nominations nominations,
      Nominees nominees,
      Nominating nominating,
      NominationsSheets all,
      NominationsSheets.Told told) {
    this.nominations = nominations;
    this.nominees = nominees;
    this.nominating = nominating;
    this.all = all;
    this.told = told;
  }

  NominationPage of(Here here, String text, Doer by) {
    var one =
        nominations.of(here.edition().id(), here.year(), here.frame().day()).stream()
            .filter(nomination -> nomination.id().value().toString().equals(text))
            .findFirst()
            .orElseThrow(() -> Nominating.unknown(text));
    var known =
        nominees
            .known(List.of(one), all.looking(here, by))
            .getOrDefault(one.id(), new Known(Optional.empty(), false));
    told.showing().of(here, "plan.nominees", by, known.card().stream().toList());
    var say = here.say();
    var words = new NomineeWords(say, told.places(), here.frame().day());
    var answer =
        new Answer(
            words.of(one, known),
            say.of("plan.nomination.terms", String.valueOf(here.year()), here.movement()),
            List.of(NomineeWords.chip(say, one.stage())));
    return new NominationPage(
        answer,
        MovementSheets.doors(here),
        facts(here, one, known, words),
        actions(here, one, by),
        new NominationPage.Hidden(String.valueOf(here.year()), String.valueOf(one.last().number())),
        known.isOpen() ? steps(here, one) : List.of(),
        known.isOpen() ? "" : say.of("plan.nomination.closed." + one.nominee().kind()));
  }

  private List<PlanPage.Fact> facts(Here here, Nomination one, Known known, NomineeWords words) {
    Say say = here.say();
    var facts = new ArrayList<PlanPage.Fact>();
    facts.add(fact(say, "kind", say.of("plan.nomination.kind." + one.nominee().kind())));
    if (one.nominee() instanceof Nominee.Household household) {
      facts.add(fact(say, "commune", words.commune(household.commune())));
    }
    known.card().flatMap(card -> card.code()).ifPresent(code -> facts.add(fact(say, "code", code)));
    var names = told.naming().names(say, List.of(one.agency()), here.frame().day());
    facts.add(fact(say, "agency", names.getOrDefault(one.agency(), "")));
    if (known.isOpen()) facts.add(fact(say, "merits", one.merits()));
    one.last()
        .decision()
        .ifPresent(decision -> facts.add(fact(say, "decision", decided(say, decision))));
    return facts;
  }

  private static PlanPage.Fact fact(Say say, String key, String value) {
    return new PlanPage.Fact(say.of("plan.nomination.fact." + key), List.of(value));
  }

  private static String decided(Say say, NominationStep.Decision decision) {
    return say.of("plan.nomination.decided", decision.form(), decision.number(), decision.day());
  }

  private List<NominationPage.Action> actions(Here here, Nomination one, Doer by) {
    if (!here.isOfToday()) return List.of();
    return Arrays.stream(NominationStage.values())
        .filter(one.stage()::mayBecome)
        .filter(stage -> nominating.isTheirs(here.edition(), one, stage, by.post()))
        .map(stage -> action(here, one, stage))
        .toList();
  }

  private static NominationPage.Action action(Here here, Nomination one, NominationStage stage) {
    var say = here.say();
    var door =
        switch (stage) {
          case COMMENDED, NOT_COMMENDED -> "/decide";
          case NOMINATED, WITHDRAWN, RETURNED, DECLINED, AGREED -> "/say";
        };
    return new NominationPage.Action(
        say.of("plan.nomination.say." + stage),
        here.action(NominationsPages.path(one.id()) + door),
        stage.name(),
        say.of("plan.nomination.ask." + stage),
        stage == NominationStage.NOMINATED ? one.merits() : "",
        stage == NominationStage.COMMENDED);
  }

  private static List<NominationPage.Step> steps(Here here, Nomination one) {
    var say = here.say();
    return one.steps().reversed().stream()
        .map(step ->
            new NominationPage.Step(
                say.of("plan.nomination.stage." + step.stage()),
                say.format().date(step.day()),
                step.note(),
                step.decision().map(decision -> decided(say, decision)).orElse(""),
                PostWords.of(step.by(), step.post(), say)))
        .toList();
  }
}
