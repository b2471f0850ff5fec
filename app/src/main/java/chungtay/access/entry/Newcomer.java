package chungtay.access.entry;

import chungtay.access.Acting;
import chungtay.access.AgencyId;
import chungtay.access.Role;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Somebody who is to get an account and a first post.
///
/// @param login small letters, digits, dots and hyphens
public record Newcomer(String login, String name, Duty duty) {

  /// What somebody is to do, and for whom.
  ///
  /// @param areas where; none: where their employer works
  public record Duty(Role role, Employer employer, Set<UnitId> areas, Term term) {

    public Duty {
      areas = Set.copyOf(areas);
    }
  }

  /// How one holds a post that begins today.
  ///
  /// @param acting how they sign, where they are not the head
  /// @param before the first day on which they hold it no longer; none as long as nobody knows
  public record Term(Optional<Acting> acting, Optional<LocalDate> before) {

    public static final Term OPEN = new Term(Optional.empty(), Optional.empty());
  }

  /// Whom one works for.
  public sealed interface Employer {

    /// An agency that is known already.
    record Known(AgencyId agency) implements Employer {}

    /// The People's Committee of a unit, known already or not.
    record CommitteeOf(UnitId unit) implements Employer {}
  }
}
