package chungtay.plan.inspection.page;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.inspection.Inspection.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which inspections are asked for, as the address says it.
///
/// @param agency of whoever asks; none before they chose a post
record InspectionsAsked(Of of, Address address, Optional<AgencyId> agency) {

  /// Whose.
  enum Of {
    /// One's own agency inspects, or is inspected.
    MINE,
    ALL;

    String inAddress() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static InspectionsAsked of(Address address, Optional<Post> post) {
    var works = post.filter(held -> held.role().may(Right.REPORT)).isPresent();
    var named = address.parameter("of").map(text -> text.equals("mine") ? Of.MINE : Of.ALL);
    var agency = post.map(held -> held.agency().id());
    return new InspectionsAsked(named.orElse(works ? Of.MINE : Of.ALL), address, agency);
  }

  /// How they stand; none where all are asked for.
  Optional<State> state() {
    return address.parameter("state").flatMap(InspectionsAsked::state);
  }

  private static Optional<State> state(String text) {
    for (var one : State.values()) if (one.name().equals(text)) return Optional.of(one);
    return Optional.empty();
  }

  boolean asksFor(Inspection inspection, LocalDate day) {
    var plan = inspection.plan().value().toString();
    return isWhose(inspection)
        && state().map(inspection.state(day)::equals).orElse(true)
        && address.parameter("plan").map(plan::equals).orElse(true);
  }

  private boolean isWhose(Inspection inspection) {
    return switch (of) {
      case MINE ->
          agency
              .filter(own -> own.equals(inspection.by()) || own.equals(inspection.of()))
              .isPresent();
      case ALL -> true;
    };
  }

  /// What somebody has to do something about first, then the days; what is over, last.
  static Comparator<Inspection> urgentFirst(LocalDate day) {
    return Comparator.<Inspection, Integer>comparing(one -> urgency(one.state(day)))
        .thenComparing(one -> one.planned().first())
        .thenComparing(one -> one.id().value());
  }

  private static int urgency(State state) {
    return switch (state) {
      case OVERDUE -> 0;
      case TO_FOLLOW -> 1;
      case PLANNED -> 2;
      case CARRIED_OUT, FOLLOWED_UP -> 3;
      case CANCELLED -> 4;
    };
  }
}
