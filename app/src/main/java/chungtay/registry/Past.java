package chungtay.registry;

import chungtay.place.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/// One line of a household's history, as it is known today.
public sealed interface Past {

  /// The day from which it held; lines are in this order.
  LocalDate from();

  /// When it was recorded.
  Instant recorded();

  record Lived(Period held, UnitId unit, Instant recorded) implements Past {
    @Override
    public LocalDate from() {
      return held.from();
    }
  }

  record WasKnown(Period held, Known known, Instant recorded) implements Past {
    @Override
    public LocalDate from() {
      return held.from();
    }
  }

  record Belonged(
      Period held, PersonId person, @Personal String name, String relation, Instant recorded)
      implements Past {
    @Override
    public LocalDate from() {
      return held.from();
    }
  }

  /// A list named the household, whether or not it said anything new.
  ///
  /// @param withMembers whether it named all members
  record Listed(LocalDate from, boolean withMembers, Instant recorded) implements Past {}

  /// A list of a day after the death of somebody names them still; it is not followed.
  record NamedDead(LocalDate from, PersonId person, @Personal String name, Instant recorded)
      implements Past {}
}
