package chungtay.desk.law;

import chungtay.desk.law.LawPage.Group;
import chungtay.desk.law.LawPage.Line;
import chungtay.law.Agency;
import chungtay.law.Cause;
import chungtay.law.Citation;
import chungtay.law.Dated;
import chungtay.law.IdentityStructure;
import chungtay.law.PaperLayout;
import chungtay.law.ReviewCalendar;
import chungtay.law.Sourced;
import chungtay.law.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file that holds one quantity: agencies, causes, the calendar of reviews, days off, identity
/// numbers, the layout of papers.
record QuantityLines(LawLines lines, String file) {

  private static final String VALUES = "values";

  List<Group> agencies(Dated<List<Agency>> agencies) {
    return lists(
        agencies,
        "desk.law.agencies",
        one -> lines.words(one.name()) + " (" + lines.words(one.shortName()) + ")");
  }

  List<Group> causes(Dated<List<Cause>> causes) {
    return lists(causes, "desk.law.causes", one -> one.number() + ". " + lines.words(one.name()));
  }

  List<Group> calendar(Dated<ReviewCalendar> calendar) {
    return groups(calendar, this::calendar);
  }

  List<Group> daysOff(Dated<WorkingCalendar.DaysOff> days) {
    return groups(
        days,
        (step, year) ->
            List.of(
                lines.line(
                    at(step, VALUES, step.source()),
                    lines.say().of("desk.law.days-off"),
                    daysOff(year))));
  }

  private List<String> daysOff(WorkingCalendar.DaysOff year) {
    var said = new ArrayList<String>();
    for (var holiday : year.holidays()) {
      said.add(lines.words(holiday.name()) + ": " + days(holiday.days()));
    }
    if (!year.working().isEmpty()) {
      said.add(
          lines
              .say()
              .of("desk.law.days-off.working", days(year.working().stream().sorted().toList())));
    }
    return said;
  }

  private String days(List<LocalDate> days) {
    return days.stream().map(lines.say().format()::date).collect(Collectors.joining(", "));
  }

  List<Group> identity(Dated<IdentityStructure> number) {
    return groups(number, this::identity);
  }

  private List<Line> identity(Dated.Entry<IdentityStructure> step, IdentityStructure number) {
    var words = new IdentityWords(lines.say(), number);
    return List.of(
        lines.line(
            at(step, VALUES, step.source()), lines.say().of("desk.law.identity"), words.digits()),
        lines.line(
            at(step, VALUES + ".value.places", number.places().source()),
            lines.say().of("desk.law.identity.places"),
            words.places()));
  }

  List<Group> layout(Dated<PaperLayout> layout) {
    return groups(layout, this::layout);
  }

  private List<Line> layout(Dated.Entry<PaperLayout> step, PaperLayout layout) {
    var words = new LayoutWords(lines.say());
    return List.of(
        lines.line(
            at(step, VALUES + ".value.page", layout.page().source()),
            lines.say().of("desk.law.layout.page"),
            words.page(layout.page())),
        lines.line(
            at(step, VALUES, step.source()),
            lines.say().of("desk.law.layout.parts"),
            words.parts(layout)),
        lines.line(
            at(step, VALUES + ".value.house", layout.house().source()),
            lines.say().of("desk.law.layout.house"),
            words.house(layout.house())));
  }

  private <T> List<Group> lists(Dated<List<T>> quantity, String name, Function<T, String> words) {
    return groups(
        quantity,
        (step, all) ->
            List.of(
                lines.line(
                    at(step, VALUES, step.source()),
                    lines.say().of(name),
                    all.stream().map(words).toList())));
  }

  private List<Line> calendar(Dated.Entry<ReviewCalendar> step, ReviewCalendar calendar) {
    var words = new CalendarWords(lines.say());
    var all = new ArrayList<Line>();
    all.add(
        lines.line(
            at(step, VALUES, step.source()),
            lines.say().of("desk.law.periodic"),
            words.periodic(calendar.periodic())));
    calendar
        .regular()
        .ifPresent(regular ->
            all.add(
                lines.line(
                    at(step, VALUES + ".value.regular", regular.source()),
                    lines.say().of("desk.law.regular"),
                    words.regular(regular))));
    calendar
        .reports()
        .ifPresent(reports ->
            all.add(
                lines.line(
                    at(step, VALUES + ".value.reports", reports.source()),
                    lines.say().of("desk.law.reports"),
                    words.reports(reports))));
    return all;
  }

  private <V> List<Group> groups(
      Dated<V> quantity, BiFunction<Dated.Entry<V>, V, List<Line>> made) {
    return LawLines.spans(quantity).stream()
        .map(span -> new Group(span.days(lines.say()), lines(span.step(), made)))
        .toList();
  }

  private <V> List<Line> lines(
      Dated.Entry<V> step, BiFunction<Dated.Entry<V>, V, List<Line>> made) {
    return step.value()
        .map(value -> made.apply(step, value))
        .orElseGet(() -> List.of(lines.ended(at(step, VALUES, step.source()))));
  }

  private Sourced at(Dated.Entry<?> step, String quantity, Citation source) {
    return new Sourced(file, quantity, Optional.of(step.from()), source);
  }
}
