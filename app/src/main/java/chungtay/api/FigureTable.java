package chungtay.api;

import chungtay.classification.HouseholdClass;
import chungtay.law.PovertyStandard;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Question;
import chungtay.measure.publication.Column;
import chungtay.measure.publication.Published;
import chungtay.measure.publication.Published.Place;
import chungtay.place.Level;
import chungtay.place.Residents;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/// A unit and what lies directly below it, by some columns.
///
/// @param figures that stand still while the table is made
record FigureTable(Basis basis, Wanted wanted, Figures figures) {

  /// What the columns are. Lacks and groups overlap, so theirs add up to nothing.
  enum By {
    CLASS,
    LACKS,
    GROUP
  }

  enum Kind {
    WHOLE,
    PART,
    REST
  }

  /// What is asked for.
  record Wanted(
      Units units, Unit unit, PovertyStandard standard, By by, Optional<HouseholdClass> ofClass) {}

  /// A unit, or those of it who live in none of its parts.
  ///
  /// @param kind the whole is the sum of the parts and the rest
  /// @param residents the resident households, where they were counted: what rates divide by
  record Line(
      Kind kind,
      UUID unit,
      Optional<String> code,
      String name,
      Optional<Integer> residents,
      Map<String, Cell> counts) {}

  /// @param households none where the number is kept back
  /// @param persons in those households of which the size is known; none in what is published
  /// @param suppressed whether the number is kept back
  record Cell(Optional<Integer> households, Optional<Long> persons, boolean suppressed) {

    static Cell of(Count count) {
      return new Cell(Optional.of(count.households()), Optional.of(count.persons()), false);
    }

    static Cell published(OptionalInt count) {
      var told = count.stream().boxed().findFirst();
      return new Cell(told, Optional.empty(), told.isEmpty());
    }
  }

  List<Line> rows() {
    var whole = new LinkedHashMap<String, Count>();
    var below = new LinkedHashMap<String, Map<UnitId, Count>>();
    filters()
        .forEach((name, filter) -> {
          var question =
              new Question(
                  wanted.unit().id(), wanted.units().day(), wanted.standard().id(), filter);
          var scope = basis.scope(question.day());
          whole.put(name, figures.count(scope, question));
          below.put(name, figures.byChild(scope, question));
        });
    var rows = new ArrayList<Line>();
    rows.add(
        line(
            Kind.WHOLE,
            wanted.unit(),
            counted(below, name -> whole.getOrDefault(name, Count.NONE))));
    var parts = wanted.units().children(wanted.unit().id());
    for (var part : parts) rows.add(line(Kind.PART, part, of(below, part)));
    var hasRest =
        below.values().stream().anyMatch(counts -> counts.containsKey(wanted.unit().id()));
    if (!parts.isEmpty() && hasRest) {
      rows.add(line(Kind.REST, wanted.unit(), of(below, wanted.unit())));
    }
    return rows;
  }

  private static Map<String, Cell> of(Map<String, Map<UnitId, Count>> below, Unit unit) {
    return counted(below, name -> count(below, name, unit));
  }

  private static Count count(Map<String, Map<UnitId, Count>> below, String column, Unit unit) {
    return below.getOrDefault(column, Map.of()).getOrDefault(unit.id(), Count.NONE);
  }

  private static Map<String, Cell> counted(Map<String, ?> columns, Function<String, Count> count) {
    var cells = new LinkedHashMap<String, Cell>();
    for (var name : columns.keySet()) cells.put(name, Cell.of(count.apply(name)));
    return cells;
  }

  private Map<String, Filter> filters() {
    var everybody = wanted.ofClass().map(Filter.none()::with).orElse(Filter.none());
    var filters = new LinkedHashMap<String, Filter>();
    switch (wanted.by()) {
      case CLASS -> {
        for (var column : Column.values()) filters.put(column.name(), column.filter());
      }
      case LACKS ->
          wanted
              .standard()
              .indicators()
              .forEach(one -> filters.put(one.code(), everybody.lacking(one.bit())));
      case GROUP -> {
        for (var group : Group.values()) filters.put(group.name(), everybody.with(group));
      }
    }
    return filters;
  }

  /// The same as it may be published, which is down to the communes.
  List<Line> published(Published published) {
    var rows = new ArrayList<Line>();
    var whole = wanted.unit();
    rows.add(told(Kind.WHOLE, whole, published, false));
    for (var part : wanted.units().children(whole.id())) {
      if (part.level() != Level.VILLAGE) rows.add(told(Kind.PART, part, published, false));
    }
    if (published.has(new Place(whole.id(), true))) {
      rows.add(told(Kind.REST, whole, published, true));
    }
    return rows;
  }

  private Line told(Kind kind, Unit unit, Published published, boolean rest) {
    var cells = new LinkedHashMap<String, Cell>();
    for (var column : Column.values()) {
      var place = new Place(unit.id(), rest);
      cells.put(column.name(), Cell.published(published.count(place, column)));
    }
    return line(kind, unit, cells);
  }

  private Line line(Kind kind, Unit unit, Map<String, Cell> counts) {
    var residents =
        kind == Kind.REST
            ? Optional.<Integer>empty()
            : basis.residents(unit.id(), wanted.units().day()).map(Residents::households);
    return new Line(kind, unit.id().value(), unit.code(), unit.name(), residents, counts);
  }
}
