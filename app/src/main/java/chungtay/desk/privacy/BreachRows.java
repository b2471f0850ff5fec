package chungtay.desk.privacy;

import chungtay.access.Scope;
import chungtay.audit.Line;
import chungtay.frame.Frame;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.subject.Reach;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whom an account reached, as far as whoever asks may see them.
record BreachRows(Frame frame, Scope scope, Households registry, Places places) {

  /// Cards of those households that are in scope.
  Map<HouseholdId, Card> cards(List<Reach.Household> reached) {
    if (reached.isEmpty()) return Map.of();
    var ids = reached.stream().map(Reach.Household::household).toList();
    return registry.cards(ids, scope).stream()
        .collect(Collectors.toMap(Card::id, Function.identity()));
  }

  List<BreachPage.Household> households(
      List<Reach.Household> reached, Map<HouseholdId, Card> cards) {
    return reached.stream().map(one -> household(one, cards)).toList();
  }

  private BreachPage.Household household(Reach.Household one, Map<HouseholdId, Card> cards) {
    var say = frame.say();
    var card = cards.get(one.household());
    return new BreachPage.Household(
        one.household().value().toString(),
        card == null ? "" : String.join(" · ", named(card)),
        say.of("desk.breach.how", one.opened(), one.listed()),
        say.format().count(one.persons()),
        say.format().exactTime(one.first()),
        say.format().exactTime(one.last()));
  }

  private List<String> named(Card card) {
    return Stream.of(card.head().orElse(""), card.code().orElse(""), place(card))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String place(Card card) {
    return card.unit().map(unit -> path(places.on(frame.day()), unit)).orElse("");
  }

  private static String path(Units units, UnitId unit) {
    return units.path(unit).reversed().stream()
        .filter(one -> one.parent().isPresent())
        .map(Unit::name)
        .collect(Collectors.joining(", "));
  }

  /// A row of the file.
  List<String> cells(Reach.Household one, Optional<Card> card) {
    var say = frame.say();
    return List.of(
        say.of("desk.breach.about.household"),
        one.household().value().toString(),
        card.flatMap(Card::code).orElse(""),
        card.flatMap(Card::head).orElse(""),
        card.map(this::place).orElse(""),
        Long.toString(one.opened()),
        Long.toString(one.listed()),
        Long.toString(one.persons()),
        say.format().exactTime(one.first()),
        say.format().exactTime(one.last()),
        "");
  }

  /// A row of the file.
  List<String> cells(Reach.Person one) {
    var say = frame.say();
    return List.of(
        say.of("desk.breach.about.identity"),
        one.person().value().toString(),
        "",
        "",
        "",
        Long.toString(one.shown()),
        "",
        "1",
        say.format().exactTime(one.first()),
        say.format().exactTime(one.last()),
        "");
  }

  /// A row of the file: an act that names nobody.
  List<String> cells(Line line) {
    var when = frame.format().exactTime(line.happenedAt());
    var what = line.what();
    return List.of(
        ActLines.kind(frame.say(), line),
        what.subject(),
        "",
        "",
        "",
        "",
        "",
        "",
        when,
        when,
        what.after().orElse(""));
  }

  List<BreachPage.Person> persons(List<Reach.Person> shown) {
    var format = frame.format();
    return shown.stream()
        .map(one ->
            new BreachPage.Person(
                one.person().value().toString(),
                format.count(one.shown()),
                format.exactTime(one.first()),
                format.exactTime(one.last())))
        .toList();
  }

  List<BreachPage.Unnamed> unnamed(List<Line> lines) {
    return lines.stream()
        .map(line ->
            new BreachPage.Unnamed(
                frame.format().exactTime(line.happenedAt()),
                ActLines.kind(frame.say(), line),
                line.what().subject(),
                line.what().after().orElse("")))
        .toList();
  }
}
