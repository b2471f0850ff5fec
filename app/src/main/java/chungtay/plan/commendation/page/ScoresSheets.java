package chungtay.plan.commendation.page;

import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import chungtay.plan.Doer;
import chungtay.plan.commendation.CommendationRefusal;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.commendation.Participants;
import chungtay.plan.commendation.Scheme;
import chungtay.plan.commendation.score.Closing;
import chungtay.plan.commendation.score.Closings;
import chungtay.plan.commendation.score.Correction;
import chungtay.plan.commendation.score.Corrections;
import chungtay.plan.commendation.score.Outcome;
import chungtay.plan.commendation.score.Ranks;
import chungtay.plan.commendation.score.Score;
import chungtay.plan.commendation.score.Scoring;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The scores of a year, live or as they were closed.
@Component
class ScoresSheets {

  private final Scoring scoring;
  private final Corrections corrections;
  private final Closings closings;
  private final Emulations emulations;
  private final Participants participants;

  ScoresSheets(
      Scoring scoring,
      Corrections corrections,
      Closings closings,
      Emulations emulations,
      Participants participants) {
    this.scoring = scoring;
    this.corrections = corrections;
    this.closings = closings;
    this.emulations = emulations;
    this.participants = participants;
  }

  ScoresPage of(Here here, Doer by) {
    var all = closings.all(here.edition().id(), here.year());
    var scores =
        scoring.of(here.edition(), here.year(), by.scope()).stream()
            .filter(score -> participants.block(score.agency()) == MovementSheets.block(here))
            .toList();
    var closing = here.frame().address().parameter("version").map(text -> closing(here, text));
    var set = corrections.of(here.edition().id(), here.year(), here.frame().day());
    var sheet = new Sheet(here, scores, set, closing);
    return new ScoresPage(
        sheet.answer(),
        MovementSheets.doors(here),
        sheet.filters(all),
        scheme(here.say(), emulations.scheme(here.edition())),
        closing.map(sheet::closed).orElse(""),
        sheet.rows(),
        close(here, by, all));
  }

  private Closing closing(Here here, String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .flatMap(version -> closings.find(here.edition().id(), here.year(), version))
        .orElseThrow(
            () -> new Refused(CommendationRefusal.NO_SUCH_CLOSING, Map.of("version", text)));
  }

  private static List<String> scheme(Say say, Scheme scheme) {
    var points = scheme.points();
    var off = scheme.deductions();
    return List.of(
        say.of("plan.scores.scheme.in-time", points.inTime()),
        say.of("plan.scores.scheme.registered", points.registered()),
        say.of("plan.scores.scheme.answered", points.answered()),
        say.of("plan.scores.scheme.reached", points.reachedRate(), points.reachedMerit()),
        say.of("plan.scores.scheme.off", off.late(), off.doneLate(), off.atMost()),
        say.of("plan.scores.scheme.whole"));
  }

  private static Optional<ScoresPage.Close> close(Here here, Doer by, List<Closing> all) {
    if (!here.isOfToday() || !by.post().role().may(Right.KEEP_PLAN)) return Optional.empty();
    var newest = all.stream().findFirst().map(Closing::version).orElse(0);
    return Optional.of(
        new ScoresPage.Close(
            here.action(ScoresPages.PATH + "/close"),
            String.valueOf(here.year()),
            String.valueOf(newest)));
  }

  /// Points as they are read, of hundredths.
  static String points(Say say, Optional<Integer> hundredths) {
    return hundredths.map(points -> say.format().points(points / 100.0)).orElse("—");
  }

  private static final class Sheet {

    private final Here here;
    private final Say say;
    private final List<Score> scores;
    private final Map<AgencyId, Correction> set;
    private final Optional<Closing> closing;

    private Sheet(
        Here here, List<Score> scores, Map<AgencyId, Correction> set, Optional<Closing> closing) {
      this.here = here;
      this.say = here.say();
      this.scores = scores;
      this.set = set;
      this.closing = closing;
    }

    Answer answer() {
      var year = String.valueOf(here.year());
      var ranked = scores.stream().filter(score -> points(score).isPresent()).count();
      var block = say.of("plan.movement.block." + MovementSheets.block(here));
      var chips = List.of(new Chip(Mood.PLAIN, say.of("plan.scores.ours")));
      return new Answer(
          say.of("plan.scores.answer", year, block, ranked, scores.size() - ranked),
          say.of("plan.scores.terms", here.frame().day()),
          chips);
    }

    private Optional<Integer> points(Score score) {
      return closing
          .map(one -> closed(one, score).flatMap(Closing.Closed::points))
          .orElseGet(score::points);
    }

    private Optional<Integer> corrected(Score score) {
      return closing
          .map(one -> closed(one, score).flatMap(Closing.Closed::corrected))
          .orElseGet(
              () -> Optional.ofNullable(set.get(score.agency().id())).flatMap(Correction::points));
    }

    private static Optional<Closing.Closed> closed(Closing closing, Score score) {
      return Optional.ofNullable(closing.scores().get(score.agency().id()));
    }

    String closed(Closing one) {
      return say.of(
          "plan.scores.closed", one.version(), one.day(), one.by(), one.reason(), one.inputs());
    }

    Filters filters(List<Closing> all) {
      var address = here.frame().address();
      var pressed =
          closing
              .map(one ->
                  new Link(
                      say.of("plan.scores.version", one.version(), one.day()),
                      address.without("version").href()))
              .stream()
              .toList();
      var menus = new ArrayList<Filters.Menu>();
      menus.add(MovementSheets.blocks(here));
      if (!all.isEmpty()) {
        var versions =
            all.stream()
                .map(one ->
                    new Link(
                        say.of("plan.scores.version", one.version(), one.day()),
                        address.with("version", String.valueOf(one.version())).href()))
                .toList();
        menus.add(new Filters.Menu(say.of("plan.scores.versions"), versions));
      }
      return new Filters(pressed, menus, List.of());
    }

    List<ScoresPage.Row> rows() {
      var computed = new HashMap<AgencyId, Integer>();
      var beside = new HashMap<AgencyId, Integer>();
      for (var score : scores) {
        var id = score.agency().id();
        points(score).ifPresent(points -> computed.put(id, points));
        points(score).ifPresent(points -> beside.put(id, corrected(score).orElse(points)));
      }
      var ranks = Ranks.of(computed);
      var ranksBeside = Ranks.of(beside);
      return scores.stream()
          .sorted(
              Comparator.comparingInt(
                      (Score score) -> ranks.getOrDefault(score.agency().id(), Integer.MAX_VALUE))
                  .thenComparing(score -> name(score.agency())))
          .map(score -> row(score, ranks, ranksBeside))
          .toList();
    }

    private String name(Agency agency) {
      return agency.shortName().in(say.language());
    }

    private ScoresPage.Row row(
        Score score, Map<AgencyId, Integer> ranks, Map<AgencyId, Integer> ranksBeside) {
      var id = score.agency().id();
      var rank = Optional.ofNullable(ranks.get(id));
      var corrected =
          corrected(score)
              .map(points ->
                  say.of(
                      "plan.scores.corrected",
                      ScoresSheets.points(say, Optional.of(points)),
                      Optional.ofNullable(ranksBeside.get(id)).map(String::valueOf).orElse("—")));
      return new ScoresPage.Row(
          rank.map(String::valueOf).orElse(""),
          name(score.agency()),
          here.page(ScoresPages.path(score)).href(),
          rank.isEmpty() ? say.of("plan.scores.unranked") : ScoresSheets.points(say, points(score)),
          corrected.orElse(""),
          closing.map(_ -> ScoresSheets.points(say, score.points())).orElse(""),
          score.due() == 0 ? "—" : score.count(Outcome.IN_TIME) + "/" + score.due(),
          String.valueOf(score.count(Outcome.LATE) + score.count(Outcome.DONE_LATE)));
    }
  }
}
