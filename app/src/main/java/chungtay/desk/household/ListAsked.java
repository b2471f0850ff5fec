package chungtay.desk.household;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.desk.DeskRefusal;
import chungtay.frame.Address;
import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.measure.Change;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Only;
import chungtay.place.AreaClass;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a list's address back into the filter of its question; the other way is [ListAddress].
///
/// A word that it does not know is refused, never dropped: a dropped filter would show a longer
/// list than was asked for.
record ListAsked(Address address, PovertyStandard standard) {

  /// Everything that the address of a list, or of its file, may say.
  private static final Set<String> NAMES =
      Set.of(
          "day",
          "unit",
          "standard",
          "class",
          "sub",
          "lacks",
          "group",
          "area",
          "change",
          "since",
          "only",
          "q",
          "after",
          "view");

  Filter filter() {
    for (var name : address.parameters().keySet()) if (!NAMES.contains(name)) throw unknown(name);
    var filter = Filter.none();
    for (var name : word("class")) filter = filter.with(constant(HouseholdClass.class, name));
    for (var name : word("sub")) filter = filter.with(constant(SubClass.class, name));
    for (var code : words("lacks")) filter = filter.lacking(indicator(code).bit());
    for (var name : words("group")) filter = filter.with(constant(Group.class, name));
    for (var name : word("area")) filter = filter.with(constant(AreaClass.class, name));
    for (var name : word("change")) filter = filter.with(change(name));
    for (var name : words("only")) filter = filter.with(constant(Only.class, name));
    return filter;
  }

  private List<String> words(String name) {
    return address.parameter(name).stream().flatMap(all -> Arrays.stream(all.split(","))).toList();
  }

  /// The word of a filter that takes one; of two the first would be dropped.
  private List<String> word(String name) {
    var words = words(name).stream().distinct().toList();
    if (words.size() > 1) throw unknown(String.join(",", words));
    return words;
  }

  private Change change(String name) {
    var movement = constant(Movement.class, name);
    var since = address.parameter("since").orElse("");
    try {
      return new Change(movement, LocalDate.parse(since));
    } catch (DateTimeException e) {
      throw unknown(since);
    }
  }

  private Indicator indicator(String code) {
    return standard.indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst();
    return found.orElseThrow(() -> unknown(name));
  }

  private static Refused unknown(String word) {
    return new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", word));
  }
}
