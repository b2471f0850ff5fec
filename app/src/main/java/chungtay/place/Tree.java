package chungtay.place;

import static java.util.stream.Collectors.groupingBy;

import chungtay.classification.Area;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands between two changes: the province and all below it, ready to be asked.
///
/// @param units in the order of the tree
/// @param classes each unit's own
/// @param byName below the province, by the key of their name with its kind and without
record Tree(
    Optional<Unit> province,
    Map<UnitId, Unit> units,
    Map<String, Unit> byCode,
    Map<UnitId, List<Unit>> children,
    Map<Level, List<Unit>> byLevel,
    Map<UnitId, List<HeldClass>> classes,
    Map<String, Set<UnitId>> byName) {

  /// By the State's code; those without one, the villages, by the Vietnamese alphabet.
  private static final Comparator<Version> ORDER =
      Comparator.comparing((Version one) -> one.title().code() == null ? "~" : one.title().code())
          .thenComparing(one -> one.title().shortName(), numbersFirst())
          .thenComparing(one -> one.unit().value());

  /// Grows the tree of the versions that stand; those that no branch reaches are left out.
  static Tree of(List<Version> standing, Map<UnitId, List<HeldClass>> classes) {
    var below = new HashMap<UnitId, List<Version>>();
    for (var one : standing) {
      if (one.parent() != null) {
        below.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one);
      }
    }
    below.values().forEach(list -> list.sort(ORDER));
    var units = new LinkedHashMap<UnitId, Unit>();
    standing.stream()
        .filter(one -> one.level() == Level.PROVINCE)
        .min(ORDER)
        .ifPresent(root -> grow(root, null, below, units));
    return of(units, classes);
  }

  private static void grow(
      Version one,
      @Nullable Area inherited,
      Map<UnitId, List<Version>> below,
      Map<UnitId, Unit> units) {
    var unit = one.unit(inherited);
    units.put(unit.id(), unit);
    for (var child : below.getOrDefault(unit.id(), List.of())) {
      grow(child, unit.area().orElse(null), below, units);
    }
  }

  private static Tree of(LinkedHashMap<UnitId, Unit> units, Map<UnitId, List<HeldClass>> classes) {
    var byCode = new HashMap<String, Unit>();
    var children = new HashMap<UnitId, List<Unit>>();
    for (var unit : units.values()) {
      unit.code().ifPresent(code -> byCode.put(code, unit));
      unit.parent()
          .ifPresent(parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit));
    }
    children.replaceAll((_, list) -> List.copyOf(list));
    return new Tree(
        units.values().stream().findFirst(),
        units,
        byCode,
        children,
        units.values().stream().collect(groupingBy(Unit::level)),
        classes,
        byName(units.values()));
  }

  private static Map<String, Set<UnitId>> byName(Collection<Unit> units) {
    var byName = new HashMap<String, Set<UnitId>>();
    for (var unit : units) {
      if (unit.parent().isEmpty()) continue;
      var key = NameKey.of(unit.level(), unit.name());
      for (var one : List.of(key.full(), key.rest())) {
        byName.computeIfAbsent(one, _ -> new HashSet<>()).add(unit.id());
      }
    }
    return byName;
  }

  /// The Vietnamese alphabet, except that "Tổ 9" comes before "Tổ 10".
  private static Comparator<String> numbersFirst() {
    var letters = Collator.getInstance(Locale.forLanguageTag("vi"));
    return Comparator.comparingInt(Tree::number)
        .thenComparing((one, other) -> letters.compare(one, other));
  }

  private static int number(String name) {
    return name.matches("\\d{1,4}") ? Integer.parseInt(name) : Integer.MAX_VALUE;
  }
}
