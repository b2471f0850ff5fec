package chungtay.desk;

import chungtay.frame.Answer;
import chungtay.frame.Bullet;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.law.Language;
import chungtay.law.PovertyStandard;
import chungtay.plan.progress.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The answer of a place's page, made of its figures.
public final class Headline {

  private final Sight sight;

  public Headline(Sight sight) {
    this.sight = sight;
  }

  /// No list has come in: the page says so, and what will fill it.
  public Answer empty() {
    return new Answer(
        say("desk.answer.empty", Sight.inSentence(sight.place()), standardName()), terms());
  }

  /// @param late places below that hold the whole back
  Answer of(Progress aim, List<String> late) {
    var required = say("desk.terms.required", points(aim, aim.required())) + held(late);
    var terms = String.join(" ", under(), required, denominator());
    return new Answer(sentence(aim), terms, List.of(chip(aim)));
  }

  /// A place that nothing was asked of: how many, and how that changed.
  public Answer plain() {
    var poor = sight.count(Sight.POOR).households();
    var before = sight.count(Sight.POOR, sight.yearBegan()).households();
    var share =
        sight
            .rate(poor, sight.place().id(), sight.day())
            .map(rate -> say("desk.answer.share", sight.format().rate(rate)))
            .orElse("");
    var sentence = say("desk.answer.poor", poor, share) + change(poor - before);
    return new Answer(sentence, terms());
  }

  /// The state of a place, as a word.
  public Chip chip(Progress aim) {
    return new Chip(mood(aim), say("desk.state." + mood(aim).name()));
  }

  /// What was reached against what is needed by the day.
  public Bullet bullet(Progress aim) {
    var reached = aim.share(BigDecimal.valueOf(aim.reached()));
    var required = aim.share(aim.required());
    var label = say("desk.aim.progress", percent(reached), percent(required));
    return new Bullet(reached, required, mood(aim), label);
  }

  static String percent(double share) {
    return String.valueOf(Math.round(share * 100));
  }

  static Mood mood(Progress aim) {
    return switch (aim.pace()) {
      case ON_TIME -> Mood.GOOD;
      case AT_RISK -> Mood.WARN;
      case LATE -> Mood.BAD;
    };
  }

  /// How far the place has come, out of how far it has to.
  public String sentence(Progress aim) {
    var asked = points(aim, BigDecimal.valueOf(aim.asked()));
    var reached = points(aim, BigDecimal.valueOf(Math.abs(aim.reached())));
    if (aim.reached() < 0) return say("desk.answer.rising", span(), reached, asked);
    if (aim.toGo() <= 0) return say("desk.answer.reached", span(), reached, asked);
    return say("desk.answer.falling", span(), reached, asked, aim.toGo());
  }

  /// "Chín tháng" at the end of a month, the whole year at its end, else up to the day.
  private String span() {
    var day = sight.day();
    if (day.getDayOfYear() == day.lengthOfYear()) return say("desk.span.year");
    if (day.equals(lastOfMonth(day))) return say("desk.span.month." + day.getMonthValue());
    return say("desk.span.until", day);
  }

  private static LocalDate lastOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  private String change(int more) {
    if (sight.decided(sight.yearBegan()) == 0) return "";
    var year = String.valueOf(sight.yearBegan().getYear());
    if (more == 0) return say("desk.answer.same", year);
    return say(more > 0 ? "desk.answer.more" : "desk.answer.fewer", Math.abs(more), year);
  }

  private String held(List<String> late) {
    if (late.isEmpty()) return "";
    return " " + say("desk.terms.late", late.size(), String.join(", ", late));
  }

  private String terms() {
    return under() + " " + denominator();
  }

  /// By which standard, on which day.
  public String under() {
    return say("desk.terms", standardName(), sight.day());
  }

  /// Out of how many rates are told, and who counted those.
  private String denominator() {
    return sight
        .residents(sight.place().id(), sight.day())
        .map(counted -> say("desk.terms.residents", counted.households(), counted.source()))
        .orElseGet(() -> say("desk.terms.no_residents"));
  }

  public String standardName() {
    return name(sight, sight.standard());
  }

  public static String name(Sight sight, PovertyStandard standard) {
    return standard.shortName().in(language(sight));
  }

  private static Language language(Sight sight) {
    return sight.say().language();
  }

  /// Households as points of the rate, ready to print.
  public String points(Progress aim, BigDecimal households) {
    return aim.points(households)
        .map(points -> sight.format().points(points.doubleValue()))
        .orElse("");
  }

  private String say(String key, Object... values) {
    return sight.say().of(key, values);
  }
}
