package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.PostWords;
import chungtay.desk.event.ToldPages;
import chungtay.desk.paper.PaperSheet.Kept;
import chungtay.frame.Frame;
import chungtay.frame.Moment;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.registry.Household;
import chungtay.registry.Past;
import chungtay.registry.event.Happening;
import chungtay.review.Assessment;
import chungtay.review.Decision;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened to a household up to a day, newest first.
record HouseholdStory(Frame frame, Places places) {

  private record Dated(LocalDate from, Moment moment) {}

  List<Moment> of(Household household, Verdicts verdicts, List<Happening> events, List<Kept> kept) {
    var all = new ArrayList<Dated>();
    kept.forEach(one -> all.add(new Dated(one.day(), one.moment())));
    events.forEach(one -> all.add(event(one)));
    verdicts.decisions().forEach(one -> all.add(decision(one, verdicts)));
    verdicts.assessments().stream()
        .filter(one -> verdicts.scope().sees(Field.CLASS) && isOnlyAssessed(one, verdicts))
        .forEach(one -> all.add(assessed(one, verdicts)));
    household.history().stream()
        .filter(past -> !staysOn(past, household))
        .forEach(past -> past(past).ifPresent(all::add));
    return all.stream()
        .filter(one -> !one.from().isAfter(frame.day()))
        .sorted(Comparator.comparing(Dated::from).reversed())
        .map(Dated::moment)
        .toList();
  }

  /// What somebody told, why, by which paper, from which post; and what became of it.
  private Dated event(Happening one) {
    var told = one.proposal();
    var kind = say().of("desk.event.kind." + told.event().kind().name());
    var note =
        Stream.of(
                Optional.of(told.reason()),
                told.document(),
                Optional.of(PostWords.of(one.decided().orElse(one.proposed()).post(), say())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    var what = say().of("desk.event." + ToldPages.standing(one), kind);
    var day = told.event().day();
    var href = ToldPages.page(frame, one.id()).href();
    return new Dated(
        day, new Moment(say().format().date(day), what, note, false, Optional.of(href)));
  }

  private Dated decision(Decision one, Verdicts verdicts) {
    var what =
        say()
            .of(
                "desk.story.decision",
                new ClassWords(say()).within(Optional.of(one.category())),
                Integer.toString(one.reviewYear()));
    var name = verdicts.standards().standard(one.standard()).shortName().in(say().language());
    var note =
        one.number()
            .map(number -> say().of("desk.story.number", number) + " · " + name)
            .orElse(name);
    return dated(one.decidedOn(), what, note);
  }

  /// A form that no decision followed on its day.
  private static boolean isOnlyAssessed(Assessment one, Verdicts verdicts) {
    return verdicts.decisions().stream()
        .noneMatch(decision ->
            decision.standard().equals(one.standard())
                && decision.decidedOn().equals(one.assessedOn()));
  }

  private Dated assessed(Assessment one, Verdicts verdicts) {
    return dated(
        one.assessedOn(),
        say().of("desk.story.assessed", new ClassWords(say()).within(one.category())),
        verdicts.standards().standard(one.standard()).shortName().in(say().language()));
  }

  /// Facts about the household as a whole and listings without news have no line of their own.
  private Optional<Dated> past(Past past) {
    return switch (past) {
      case Past.Lived lived ->
          Optional.of(dated(lived.from(), say().of("desk.story.lived", unit(lived)), ""));
      case Past.Belonged belonged ->
          belonged
              .held()
              .before()
              .map(left -> dated(left, say().of("desk.story.left", belonged.name()), ""));
      case Past.NamedDead named ->
          Optional.of(dated(named.from(), say().of("desk.story.named-dead", named.name()), ""));
      case Past.WasKnown _, Past.Listed _ -> Optional.empty();
    };
  }

  /// Whoever is something else to the head from a day on has not left.
  private static boolean staysOn(Past past, Household household) {
    return past instanceof Past.Belonged belonged
        && household.history().stream()
            .anyMatch(other ->
                other instanceof Past.Belonged next
                    && next.person().equals(belonged.person())
                    && belonged.held().before().equals(Optional.of(next.from())));
  }

  private String unit(Past.Lived lived) {
    return places.on(lived.from()).find(lived.unit()).map(Unit::name).orElse("");
  }

  private Say say() {
    return frame.say();
  }

  private Dated dated(LocalDate from, String what, String note) {
    return new Dated(from, new Moment(say().format().date(from), what, note, false));
  }
}
