package chungtay.place;

import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units of one day: a province and everything in it.
///
/// What stands outside the province's tree on the day is not here; see [Places#lastKnown].
public final class Units {

  private final LocalDate day;
  private final Tree tree;

  Units(LocalDate day, Tree tree) {
    if (tree.province().isEmpty()) {
      throw new Refused(PlaceRefusal.NO_UNITS_ON_DAY, Map.of("day", day.toString()));
    }
    this.day = day;
    this.tree = tree;
  }

  public LocalDate day() {
    return day;
  }

  /// Whether nothing has changed between these and others, whatever their days.
  @SuppressWarnings("ReferenceEquality") // one tree is grown for all days between two changes
  boolean areThoseOf(Units others) {
    return tree == others.tree;
  }

  public Unit province() {
    return tree.province().orElseThrow();
  }

  public Optional<Unit> find(UnitId unit) {
    return Optional.ofNullable(tree.units().get(unit));
  }

  /// The unit that the State's code means on this day. On another day it may mean another one.
  public Optional<Unit> byCode(String code) {
    return Optional.ofNullable(tree.byCode().get(code));
  }

  /// Those directly below: by the State's code, villages in the order of the Vietnamese alphabet.
  public List<Unit> children(UnitId unit) {
    return tree.children().getOrDefault(unit, List.of());
  }

  /// Every unit of a level, in the order of the tree.
  public List<Unit> all(Level level) {
    return tree.byLevel().getOrDefault(level, List.of());
  }

  /// From the province down to the unit; empty if the day does not know it.
  public List<Unit> path(UnitId unit) {
    var path = new ArrayList<Unit>();
    var next = find(unit);
    while (next.isPresent()) {
      path.addFirst(next.get());
      next = next.get().parent().flatMap(this::find);
    }
    return List.copyOf(path);
  }

  /// Whether the one lies in the other, or is it.
  public boolean within(UnitId unit, UnitId ancestor) {
    return path(unit).stream().anyMatch(one -> one.id().equals(ancestor));
  }

  /// The unit of a level that the given one lies in, or is.
  public Optional<Unit> ancestor(UnitId unit, Level level) {
    return path(unit).stream().filter(one -> one.level() == level).findFirst();
  }

  /// The classes that hold in a unit: its own, and those of the units that it lies in.
  public Set<AreaClass> areaClasses(UnitId unit) {
    var held = EnumSet.noneOf(AreaClass.class);
    classes(unit).forEach(one -> held.add(one.areaClass()));
    return held;
  }

  /// The same with the acts that declare them, its own last.
  public List<HeldClass> classes(UnitId unit) {
    return path(unit).stream()
        .map(one -> tree.classes().getOrDefault(one.id(), List.of()))
        .flatMap(Collection::stream)
        .toList();
  }

  /// The units of a level within a place that go by a name, with or without its kind, tone marks
  /// aside. Where the kind is given and one of them has it, the others do not count.
  public List<Unit> named(UnitId place, Level level, String name) {
    var sought = NameKey.of(level, name);
    var found =
        all(level).stream()
            .filter(unit -> NameKey.of(level, unit.name()).rest().equals(sought.rest()))
            .filter(unit -> within(unit.id(), place))
            .toList();
    var exact =
        found.stream()
            .filter(unit -> NameKey.of(level, unit.name()).kind().equals(sought.kind()))
            .toList();
    return exact.isEmpty() ? found : exact;
  }

  /// Words of a text that are the name of units below the province.
  ///
  /// @param from the first word
  /// @param before the first word after it
  public record Mention(int from, int before, Set<UnitId> units) {

    public Mention {
      units = Set.copyOf(units);
    }

    public boolean overlaps(Mention other) {
      return from < other.before && other.from < before;
    }
  }

  /// Where words name units, with or without their kind; the longest first. A mere number names
  /// none without its kind.
  public List<Mention> mentions(List<String> words) {
    var found = new ArrayList<Mention>();
    for (var from = 0; from < words.size(); from++) {
      for (var before = words.size(); before > from; before--) {
        var units = called(String.join(" ", words.subList(from, before)));
        if (!units.isEmpty()) found.add(new Mention(from, before, units));
      }
    }
    found.sort(Comparator.comparingInt(one -> one.from() - one.before()));
    return List.copyOf(found);
  }

  private Set<UnitId> called(String name) {
    var units = new HashSet<UnitId>();
    for (var level : List.of(Level.DISTRICT, Level.VILLAGE)) { // a commune is written as a district
      var key = NameKey.of(level, name);
      if (key.kind().isEmpty() && key.isNumber()) continue;
      units.addAll(tree.byName().getOrDefault(key.full(), Set.of()));
    }
    return units;
  }
}
