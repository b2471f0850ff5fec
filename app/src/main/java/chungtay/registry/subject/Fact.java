package chungtay.registry.subject;

import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Known;
import chungtay.registry.Member;
import chungtay.registry.Period;
import chungtay.registry.Personal;
import java.util.Optional;

/// One thing that is held of a person, with the act that brought it.
///
/// @param withdrawn the act that put something newer in its place; it is kept all the same
public record Fact(Period held, ActId recorded, Optional<ActId> withdrawn, Told told) {

  /// What a fact tells.
  public sealed interface Told {}

  /// Who they are.
  ///
  /// @param identity the identity number as people may see it
  public record Person(
      @Personal String name,
      @Personal Optional<Member.Born> born,
      Optional<Member.Gender> gender,
      @Personal Optional<String> ethnic,
      @Personal Optional<String> identity)
      implements Told {}

  /// @param relation to the head, as lists write it
  public record Belonged(HouseholdId household, String relation) implements Told {}

  public record Lived(HouseholdId household, UnitId unit) implements Told {}

  public record OfHousehold(HouseholdId household, Known known) implements Told {}

  /// Somebody told an event that speaks of them.
  ///
  /// @param kind as the registry's events name it
  public record Happened(String kind) implements Told {}

  /// Something is kept of the household that is read where its room shows it.
  ///
  /// @param kind `paper` or `note`, or as another room calls what it keeps
  public record Kept(HouseholdId household, String kind) implements Told {}

  /// A list named the household, whether or not it said anything new.
  public record Listed(HouseholdId household) implements Told {}
}
