package chungtay.desk.leader;

import chungtay.desk.Headline;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Where.Link;
import chungtay.plan.progress.Forecast;
import chungtay.plan.progress.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a place stands, in sentences.
final class LeaderWords {

  private LeaderWords() {}

  /// The same sentence as on the page of the place; below it what is needed today, and where the
  /// year will end.
  static Answer answer(Briefing briefing) {
    var headline = new Headline(briefing.sight());
    if (briefing.isWithoutLists()) return headline.empty();
    return briefing
        .aims()
        .map(aims -> {
          var whole = aims.whole().orElseThrow();
          return new Answer(
              headline.sentence(whole),
              headline.under() + " " + needed(briefing, whole) + forecast(briefing),
              List.of(headline.chip(whole)));
        })
        .orElseGet(headline::plain);
  }

  private static String needed(Briefing briefing, Progress whole) {
    var headline = new Headline(briefing.sight());
    return briefing
        .sight()
        .say()
        .of("desk.terms.required", headline.points(whole, whole.required()));
  }

  /// In points of the rate, or why there is none; nothing once the year has ended.
  private static String forecast(Briefing briefing) {
    var say = briefing.sight().say();
    var course = briefing.aims().orElseThrow().rate();
    var whole = course.whole().orElseThrow();
    if (!whole.day().isBefore(whole.goal().due())) return "";
    var told =
        course
            .forecast()
            .map(forecast ->
                say.of(
                    "desk.leader.forecast",
                    fall(briefing, whole, forecast.high()),
                    fall(briefing, whole, forecast.low()),
                    forecast.years()))
            .orElseGet(() ->
                say.of("desk.leader.forecast.none", course.past().size(), Forecast.YEARS_AT_LEAST));
    return " " + told;
  }

  private static String fall(Briefing briefing, Progress whole, int left) {
    var fewer = BigDecimal.valueOf(whole.counts().before() - (long) left);
    return new Headline(briefing.sight()).points(whole, fewer);
  }

  /// Where what is asked of the place stands with what was handed down.
  static Optional<Link> progress(Briefing briefing) {
    var sight = briefing.sight();
    return briefing
        .plan()
        .map(plan -> {
          var page =
              sight
                  .frame()
                  .page("/desk/progress")
                  .with("plan", plan.id().value().toString())
                  .with("unit", Frames.inAddress(sight.place()));
          return new Link(
              sight.say().of("desk.aims.more", plan.plan().heading().number()), page.href());
        });
  }
}
