package chungtay.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Everything known of units, as it was committed at one moment.
final class Timeline {

  private final Known known;
  private final Map<UnitId, List<Version>> versions;
  private final Map<UnitId, List<Succession>> successors;
  private final Map<UnitId, List<Succession>> predecessors;
  private final Map<UnitId, List<Residents>> residents;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();

  /// A tree for each range between two changes, grown when a day of it is first asked for.
  private final Map<LocalDate, Tree> trees = new ConcurrentHashMap<>();

  /// Bounds the memory of whoever asks for many days.
  private static final int DAYS_AT_MOST = 40;

  private final Map<LocalDate, Map<UnitId, List<UnitId>>> waysUp = new ConcurrentHashMap<>();

  /// What the tables hold.
  ///
  /// @param versions of each unit in their order
  /// @param residents of each unit, the newest count first
  record Known(
      List<Version> versions,
      List<DatedClass> classes,
      List<Succession> successions,
      List<Counted> residents) {}

  record DatedClass(UnitId unit, Held held, HeldClass stated) {}

  record Counted(UnitId unit, Residents residents) {}

  Timeline(Known known) {
    this.known = known;
    this.versions = known.versions().stream().collect(groupingBy(Version::unit));
    this.successors = known.successions().stream().collect(groupingBy(Succession::from));
    this.predecessors = known.successions().stream().collect(groupingBy(Succession::to));
    this.residents =
        known.residents().stream()
            .collect(groupingBy(Counted::unit, mapping(Counted::residents, toList())));
    Stream.concat(
            known.versions().stream().map(Version::held),
            known.classes().stream().map(DatedClass::held))
        .flatMap(
            held -> Stream.of(Optional.ofNullable(held.from()), Optional.ofNullable(held.until())))
        .flatMap(Optional::stream)
        .forEach(changes::add);
  }

  Units on(LocalDate day) {
    var change = changes.floor(day);
    return new Units(
        day, trees.computeIfAbsent(change == null ? LocalDate.MIN : change, this::grow));
  }

  private Tree grow(LocalDate day) {
    return Tree.of(
        known.versions().stream().filter(one -> one.held().covers(day)).toList(),
        known.classes().stream()
            .filter(one -> one.held().covers(day))
            .collect(groupingBy(DatedClass::unit, mapping(DatedClass::stated, toList()))));
  }

  Optional<Residents> residents(UnitId unit, LocalDate day) {
    return residents.getOrDefault(unit, List.of()).stream()
        .filter(one -> !one.day().isAfter(day))
        .findFirst();
  }

  List<Succession> successors(UnitId unit) {
    return successors.getOrDefault(unit, List.of());
  }

  List<Succession> predecessors(UnitId unit) {
    return predecessors.getOrDefault(unit, List.of());
  }

  Map<UnitId, Succession.Share> successorsOn(UnitId unit, LocalDate day) {
    var found = new LinkedHashMap<UnitId, Succession.Share>();
    follow(unit, Succession.Share.WHOLE, on(day), found, new HashSet<>());
    return found;
  }

  private void follow(
      UnitId unit,
      Succession.Share share,
      Units units,
      Map<UnitId, Succession.Share> found,
      Set<UnitId> seen) {
    if (!seen.add(unit)) return;
    if (units.find(unit).isPresent()) {
      found.put(unit, share);
      return;
    }
    for (var one : successors(unit)) {
      if (!one.day().isAfter(units.day())) {
        follow(one.to(), share.then(one.share()), units, found, seen);
      }
    }
  }

  /// Where those stand on a day who are known to live in a unit, whether it exists or not. Nobody
  /// is lost: in the worst case it is the province.
  UnitId standing(UnitId home, LocalDate day) {
    var units = on(day);
    var seen = new HashSet<UnitId>(); // a ring in the data must not hang us
    var unit = Optional.of(home);
    while (unit.isPresent() && seen.add(unit.get())) {
      if (units.find(unit.get()).isPresent()) return unit.get();
      unit = next(unit.get(), day);
    }
    return units.province().id();
  }

  /// One step on: into the unit that has taken it in whole, else up to its parent. Who lives in a
  /// unit that was divided stands with the parent until somebody says in which part.
  private Optional<UnitId> next(UnitId unit, LocalDate day) {
    return successorsOn(unit, day).entrySet().stream()
        .filter(successor -> successor.getValue() == Succession.Share.WHOLE)
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> lastKnown(unit).flatMap(Unit::parent));
  }

  /// What a unit of one day comes to on another: itself where it stands, else what took it in as a
  /// whole by then, else what later went into it as a whole.
  Set<UnitId> cameTo(UnitId unit, LocalDate day) {
    var units = on(day);
    if (units.find(unit).isPresent()) return Set.of(unit);
    var later =
        successorsOn(unit, day).entrySet().stream()
            .filter(successor -> successor.getValue() == Succession.Share.WHOLE)
            .map(Map.Entry::getKey)
            .collect(toSet());
    return later.isEmpty() ? wentInto(unit, units, new HashSet<>()) : later;
  }

  private Set<UnitId> wentInto(UnitId unit, Units units, Set<UnitId> seen) {
    var found = new HashSet<UnitId>();
    for (var one : predecessors(unit)) {
      if (one.share() != Succession.Share.WHOLE || !seen.add(one.from())) continue;
      if (units.find(one.from()).isPresent()) found.add(one.from());
      else found.addAll(wentInto(one.from(), units, seen));
    }
    return found;
  }

  /// Every unit whose people stand, on the day, in what these come to, or below it.
  Set<UnitId> homesOf(Set<UnitId> assigned, LocalDate day) {
    var roots = assigned.stream().flatMap(unit -> cameTo(unit, day).stream()).collect(toSet());
    var found = new HashSet<UnitId>();
    waysUp(day)
        .forEach((home, way) -> {
          if (way.stream().anyMatch(roots::contains)) found.add(home);
        });
    return found;
  }

  /// From where the people of each unit stand on a day up to the province. Every question within a
  /// scope asks for it, and most ask for the same few days.
  private Map<UnitId, List<UnitId>> waysUp(LocalDate day) {
    if (waysUp.size() >= DAYS_AT_MOST) waysUp.clear();
    return waysUp.computeIfAbsent(
        day,
        _ -> {
          var units = on(day);
          return versions.keySet().stream()
              .collect(
                  toMap(
                      home -> home,
                      home -> units.path(standing(home, day)).stream().map(Unit::id).toList()));
        });
  }

  /// A unit that something lies in over a range of days.
  record Stay(UnitId unit, Held held) {}

  /// Where something lies that goes along with a unit from a day on: in the unit, then in what
  /// takes it in as a whole, and so on; no further where a unit is divided.
  List<Stay> stays(UnitId unit, LocalDate from) {
    var stays = new ArrayList<Stay>();
    Optional<UnitId> next = Optional.of(unit);
    var start = from;
    while (next.isPresent()) {
      var here = next.get();
      var end = versions.getOrDefault(here, List.of()).getLast().held().until();
      stays.add(new Stay(here, new Held(start, end)));
      if (end == null) break;
      start = end;
      next =
          successors(here).stream()
              .filter(one -> one.share() == Succession.Share.WHOLE && one.day().equals(end))
              .map(Succession::to)
              .findFirst();
    }
    return List.copyOf(stays);
  }

  /// The unit as it was called last.
  Optional<Unit> lastKnown(UnitId unit) {
    var all = versions.getOrDefault(unit, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().unit(null));
  }

  /// The units of a level that do not stand on the day and have at some time gone by the name.
  List<Unit> formerly(Level level, String name, LocalDate day) {
    var sought = NameKey.of(level, name);
    var units = on(day);
    return known.versions().stream()
        .filter(one -> one.level() == level)
        .filter(one -> matches(sought, NameKey.of(level, one.title().name())))
        .map(Version::unit)
        .distinct()
        .filter(unit -> units.find(unit).isEmpty())
        .flatMap(unit -> lastKnown(unit).stream())
        .toList();
  }

  private static boolean matches(NameKey sought, NameKey known) {
    return sought.rest().equals(known.rest())
        && (sought.kind().isEmpty() || sought.kind().equals(known.kind()));
  }
}
