package chungtay.access;

import chungtay.law.StandardId;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a reader may see. Every door that reads households takes one, and nothing is read past it:
/// `registry.Visible` says it to the database, `measure.Mask` to the columns in memory.
///
/// What is empty narrows nothing.
///
/// @param purpose why the reader reads, as the audit line of the reading will say
/// @param day on which units are asked for
/// @param units in which households must live; a unit stands for what it has come to on the day
/// @param needs of which indicators households must lack one, under whatever standard; a bit each
/// @param households that alone may be seen
/// @param fields of them that may be seen
public record Scope(
    String purpose,
    LocalDate day,
    Optional<Set<UnitId>> units,
    Optional<Map<StandardId, Integer>> needs,
    Optional<Set<UUID>> households,
    Set<Field> fields) {

  public Scope {
    if (purpose.isBlank()) throw new IllegalArgumentException("a scope has a purpose");
    units = units.map(Set::copyOf);
    needs = needs.map(Map::copyOf);
    households = households.map(Set::copyOf);
    fields = Set.copyOf(fields);
  }

  /// Everything: for the machine's own checks.
  public static Scope all(String purpose, LocalDate day) {
    return new Scope(
        purpose,
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(Field.class));
  }

  /// Nobody, and nothing of them: for whoever did not come in.
  static Scope nothing(String purpose, LocalDate day) {
    return new Scope(
        purpose, day, Optional.empty(), Optional.empty(), Optional.of(Set.of()), Set.of());
  }

  /// The same, of those alone who live in these units.
  Scope within(Optional<Set<UnitId>> only) {
    return new Scope(purpose, day, only, needs, households, fields);
  }

  /// The same, of those alone who lack one of these indicators.
  Scope lacking(Optional<Map<StandardId, Integer>> only) {
    return new Scope(purpose, day, units, only, households, fields);
  }

  /// The same, of these households alone.
  Scope naming(Optional<Set<UUID>> only) {
    return new Scope(purpose, day, units, needs, only, fields);
  }

  /// The same, with no more than these fields.
  Scope seeing(Set<Field> only) {
    return new Scope(purpose, day, units, needs, households, only);
  }

  public boolean sees(Field field) {
    return fields.contains(field);
  }

  /// Which indicators of a standard it sees, a bit each: all, or those alone that it is about.
  public int indicators(StandardId standard) {
    if (sees(Field.LACKS)) return ~0;
    return needs.map(all -> all.getOrDefault(standard, 0)).orElse(0);
  }

  /// Whether it lets every household through.
  public boolean isEverybody() {
    return units.isEmpty() && needs.isEmpty() && households.isEmpty();
  }
}
