package chungtay.desk.progress;

import chungtay.desk.Headline;
import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Table.Cell;
import chungtay.law.Law;
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.cascade.Aim;
import chungtay.plan.page.AimWords;
import chungtay.plan.progress.Course;
import chungtay.plan.progress.Forecast;
import chungtay.plan.progress.Progress;
import chungtay.plan.progress.Progresses;
import chungtay.plan.progress.Progresses.Asking;
import chungtay.wording.Say;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The aims of a plan at a place as their page tells of them.
@Component
class ProgressSheets {

  private final Progresses progresses;
  private final RestatedSheets restated;
  private final PromiseSheets promises;
  private final Law law;

  ProgressSheets(Progresses progresses, RestatedSheets restated, PromiseSheets promises, Law law) {
    this.progresses = progresses;
    this.restated = restated;
    this.promises = promises;
    this.law = law;
  }

  ProgressPage of(Sight sight, Edition edition) {
    var goal = Goal.of(edition.plan());
    var asking = new Asking(sight.figures(), sight.scope());
    var told = restated.of(sight, edition, asking);
    if (sight.places().on(last(sight, goal)).find(sight.place().id()).isEmpty()) {
      return new ProgressPage(
          new Answer(
              sight.say().of("desk.progress.answer.restated", sight.place().name(), goal.plan()),
              sight.say().of("desk.progress.terms", goal.plan(), goal.due())),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          told);
    }
    var courses = new LinkedHashMap<Aim, Course>();
    for (var aim : Aim.all(law, goal.standard())) {
      courses.put(aim, progresses.of(edition, aim, sight.place().id(), asking));
    }
    var sheet = new Sheet(sight, goal, courses);
    return new ProgressPage(
        sheet.answer(),
        sheet.aims(),
        sheet.told(),
        sheet.parts(),
        promises.of(sight, edition),
        told);
  }

  /// After its last day a plan is looked at as it stood on that.
  static LocalDate last(Sight sight, Goal goal) {
    return sight.day().isAfter(goal.due()) ? goal.due() : sight.day();
  }

  private static final class Sheet {

    private final Sight sight;
    private final Say say;
    private final Goal goal;
    private final Map<Aim, Course> courses;
    private final Headline headline;
    private final Aim chosen;
    private final LocalDate day;

    private Sheet(Sight sight, Goal goal, Map<Aim, Course> courses) {
      this.sight = sight;
      this.say = sight.say();
      this.goal = goal;
      this.headline = new Headline(sight);
      this.courses = courses;
      this.day = last(sight, goal);
      var named = sight.frame().address().parameter("aim").orElse("");
      this.chosen =
          courses.keySet().stream()
              .filter(aim -> aim.code().equals(named))
              .findFirst()
              .orElseGet(Aim.Rate::new);
    }

    private Course course() {
      return courses.getOrDefault(chosen, new Course(Optional.empty(), Map.of(), List.of()));
    }

    Answer answer() {
      var sentence =
          course()
              .whole()
              .map(this::told)
              .orElseGet(() -> say.of("desk.progress.answer.unset", sight.place().name()));
      var chips = course().whole().map(one -> List.of(headline.chip(one))).orElse(List.of());
      return new Answer(sentence, say.of("desk.progress.terms", goal.plan(), day), chips);
    }

    private String told(Progress progress) {
      var key = progress.toGo() > 0 ? "desk.progress.answer" : "desk.progress.answer.reached";
      var name = AimWords.of(say, chosen);
      return say.of(key, name, progress.reached(), progress.asked(), progress.toGo());
    }

    List<ProgressPage.Row> aims() {
      var rows = new ArrayList<ProgressPage.Row>();
      courses.forEach((aim, course) -> {
        var href = here().with("aim", aim.code()).href();
        course
            .whole()
            .ifPresent(one -> rows.add(row(AimWords.of(say, aim), href, sight.place(), one)));
      });
      return rows;
    }

    private Address here() {
      return sight.frame().address();
    }

    private ProgressPage.Row row(String name, String href, Unit unit, Progress progress) {
      var format = sight.format();
      return new ProgressPage.Row(
          name,
          href,
          format.count(progress.counts().before()),
          format.count(progress.asked()),
          format.count(progress.reached()),
          format.count(households(progress.required())),
          Cell.of(format.count(progress.toGo()), sight.list(unit, progress.aim().who(), day)),
          Optional.of(new ProgressPage.State(headline.chip(progress), headline.bullet(progress))));
    }

    /// What an even pace asks for is asked for whole.
    private static int households(BigDecimal required) {
      return required.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    List<String> told() {
      var told = new ArrayList<String>();
      course()
          .whole()
          .ifPresent(progress -> {
            told.add(say.of("desk.progress.before", progress.counts().before(), goal.from()));
            if (chosen instanceof Aim.Rate) progress.fall().ifPresent(fall -> told.add(fall(fall)));
            told.add(
                course()
                    .forecast()
                    .map(one -> forecast(progress, one))
                    .orElseGet(this::noForecast));
          });
      return told;
    }

    private String fall(Progress.Fall fall) {
      return say.of(
          "desk.progress.fall",
          points(fall.whole()),
          points(fall.byFewer()),
          points(fall.byGrowth()));
    }

    private String points(BigDecimal points) {
      return sight.format().points(points.doubleValue());
    }

    /// The range of those left, and what it would mean for the aim.
    private String forecast(Progress progress, Forecast forecast) {
      if (!day.isBefore(goal.due())) return say.of("desk.progress.ended", goal.due());
      var still = progress.counts().still();
      return say.of(
          "desk.progress.forecast",
          progress.reached() + still - forecast.high(),
          progress.reached() + still - forecast.low(),
          progress.reached() + still - forecast.middle(),
          progress.asked(),
          forecast.years());
    }

    private String noForecast() {
      return day.isBefore(goal.due())
          ? say.of("desk.progress.forecast.none", Forecast.YEARS_AT_LEAST, course().past().size())
          : say.of("desk.progress.ended", goal.due());
    }

    Optional<ProgressPage.Parts> parts() {
      var units = sight.places().on(day).children(sight.place().id());
      var rows =
          units.stream()
              .flatMap(unit ->
                  Optional.ofNullable(course().parts().get(unit.id()))
                      .map(part -> row(Sight.brief(unit), href(unit), unit, part))
                      .stream())
              .toList();
      if (rows.isEmpty()) return Optional.empty();
      var title = say.of("desk.progress.parts", AimWords.of(say, chosen));
      return Optional.of(new ProgressPage.Parts(title, rows));
    }

    private String href(Unit unit) {
      return here().with("unit", Frames.inAddress(unit)).href();
    }
  }
}
