package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody who belongs to a household on a day.
///
/// @param relation to the head, as lists write it; [Intake#HEAD] for the head
/// @param identityTail the last three digits of the identity number
/// @param since when the membership in this relation began
public record Member(
    PersonId id,
    String relation,
    @Personal String name,
    @Personal Optional<Born> born,
    Optional<Gender> gender,
    @Personal Optional<String> ethnic,
    @Personal Optional<String> identityTail,
    LocalDate since) {

  private static final String HIDDEN = "•".repeat(9);

  /// A day of birth as it is known.
  ///
  /// @param day the first of January where only the year is known
  public record Born(LocalDate day, boolean yearOnly) {}

  public enum Gender {
    MALE,
    FEMALE
  }

  public boolean isHead() {
    return relation.equals(Intake.HEAD);
  }

  /// The same without what a scope does not see.
  Member seenIn(Scope scope) {
    return new Member(
        id,
        relation,
        name,
        born,
        gender,
        ethnic.filter(_ -> scope.sees(Field.GROUPS)),
        identityTail.filter(_ -> scope.sees(Field.IDENTITY)),
        since);
  }

  /// The identity number as people may see it.
  public Optional<String> maskedIdentity() {
    return identityTail.map(Member::masked);
  }

  /// An identity number as people may see it.
  ///
  /// @param tail its last three digits
  public static String masked(String tail) {
    return HIDDEN + tail;
  }
}
