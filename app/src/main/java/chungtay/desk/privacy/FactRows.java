package chungtay.desk.privacy;

import chungtay.desk.privacy.SubjectPage.Row;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.registry.HouseholdId;
import chungtay.registry.Intake;
import chungtay.registry.Known;
import chungtay.registry.Member;
import chungtay.registry.Period;
import chungtay.registry.subject.Fact;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Facts in words, each field a row of its own.
///
/// @param codes by which lists know the households
record FactRows(Say say, Places places, Sources sources, Map<HouseholdId, String> codes) {

  List<Row> of(Fact fact) {
    return switch (fact.told()) {
      case Fact.Person person -> person(fact, person);
      case Fact.Belonged one ->
          List.of(row(fact, "belonged", relation(one.relation()) + " · " + code(one.household())));
      case Fact.Lived one -> List.of(row(fact, "lived", place(fact, one)));
      case Fact.OfHousehold one -> ofHousehold(fact, one.known());
      case Fact.Kept one -> List.of(row(fact, one.kind(), code(one.household())));
      case Fact.Happened one ->
          List.of(row(fact, "happened", say.of("desk.event.kind." + one.kind())));
      case Fact.Listed one -> List.of(row(fact, "listed", code(one.household())));
    };
  }

  private List<Row> person(Fact fact, Fact.Person person) {
    var rows = new ArrayList<Row>();
    rows.add(row(fact, "name", person.name()));
    person.born().ifPresent(born -> rows.add(row(fact, "born", born(born))));
    person
        .gender()
        .ifPresent(one -> rows.add(row(fact, "gender", say.of("desk.gender." + one.name()))));
    person.ethnic().ifPresent(one -> rows.add(row(fact, "ethnic", one)));
    person.identity().ifPresent(one -> rows.add(row(fact, "identity", one)));
    return rows;
  }

  private List<Row> ofHousehold(Fact fact, Known known) {
    var rows = new ArrayList<Row>();
    known
        .persons()
        .ifPresent(count -> rows.add(ofHousehold(fact, "persons", say.format().count(count))));
    yes(known.merit()).ifPresent(is -> rows.add(ofHousehold(fact, "merit", is)));
    yes(known.ethnicMinority()).ifPresent(is -> rows.add(ofHousehold(fact, "ethnic", is)));
    yes(known.noLabour()).ifPresent(is -> rows.add(ofHousehold(fact, "labour", is)));
    yes(known.disabled()).ifPresent(is -> rows.add(ofHousehold(fact, "disabled", is)));
    yes(known.farming()).ifPresent(is -> rows.add(ofHousehold(fact, "farming", is)));
    if (known.collective()) rows.add(ofHousehold(fact, "collective", say.of("desk.yes")));
    return rows;
  }

  private Optional<String> yes(Optional<Boolean> known) {
    return known.map(is -> say.of(is ? "desk.yes" : "desk.no"));
  }

  private String born(Member.Born born) {
    return born.yearOnly() ? Integer.toString(born.day().getYear()) : say.format().date(born.day());
  }

  private String relation(String relation) {
    return relation.equals(Intake.HEAD) ? say.of("desk.member.head") : relation;
  }

  private String code(HouseholdId household) {
    return say.of("desk.household.code", codes.getOrDefault(household, "—"));
  }

  /// From the village up, as units were called on the first of the days.
  private String place(Fact fact, Fact.Lived lived) {
    return places.on(fact.held().from()).path(lived.unit()).reversed().stream()
        .filter(unit -> unit.parent().isPresent())
        .map(Unit::name)
        .collect(Collectors.joining(", "));
  }

  private Row row(Fact fact, String what, String value) {
    return told(fact, say.of("desk.subject.fact." + what), value);
  }

  private Row ofHousehold(Fact fact, String what, String value) {
    return told(fact, say.of("desk.fact." + what), value);
  }

  private Row told(Fact fact, String what, String value) {
    var brought = sources.number(fact.recorded());
    var source =
        fact.withdrawn()
            .map(act -> say.of("desk.subject.replaced", brought, sources.number(act)))
            .orElse(brought);
    var held =
        switch (fact.told()) {
          case Fact.Listed _, Fact.Happened _, Fact.Kept _ -> say.format().date(fact.held().from());
          case Fact.Person _, Fact.Belonged _, Fact.Lived _, Fact.OfHousehold _ ->
              held(fact.held());
        };
    return new Row(what, value, held, source);
  }

  private String held(Period held) {
    return held.before()
        .map(before -> say.of("desk.subject.held", held.from(), before.minusDays(1)))
        .orElseGet(() -> say.of("desk.subject.since", held.from()));
  }
}
