package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.plan.PlanId;
import chungtay.plan.document.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An agency looks at how another carries a plan out.
///
/// @param by who inspects
/// @param of who is inspected
/// @param said what became of it, the oldest first
/// @param findings those that were taken back among them
public record Inspection(
    InspectionId id,
    PlanId plan,
    AgencyId by,
    AgencyId of,
    Planned planned,
    List<Said> said,
    List<Finding> findings,
    List<FollowUp> followUps) {

  public Inspection {
    said = List.copyOf(said);
    findings = List.copyOf(findings);
    followUps = List.copyOf(followUps);
  }

  /// What was planned.
  ///
  /// @param clauses that are looked at; empty: the whole plan
  /// @param last its last day, on which it is not overdue yet
  /// @param team who goes there, in words
  /// @param reason why there
  /// @param day of business on which it was planned
  public record Planned(
      List<ClauseId> clauses,
      LocalDate first,
      LocalDate last,
      String team,
      String reason,
      LocalDate day) {

    public Planned {
      clauses = List.copyOf(clauses);
      if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /// What became of it.
  ///
  /// @param entry its place in the order of all that was said; tells whether a page is still true
  /// @param day of business on which it was said
  /// @param held the day on which it was carried out, if it was
  public record Said(
      long entry,
      Course course,
      LocalDate day,
      Optional<LocalDate> held,
      String note,
      String by,
      String post) {}

  public Course course() {
    return said.isEmpty() ? Course.PLANNED : said.getLast().course();
  }

  /// Of the newest that was said; 0 where nothing was said since it was planned.
  public long entry() {
    return said.isEmpty() ? 0 : said.getLast().entry();
  }

  public Optional<LocalDate> held() {
    return said.isEmpty() ? Optional.empty() : said.getLast().held();
  }

  /// How it stands on a day.
  public State state(LocalDate day) {
    return switch (course()) {
      case PLANNED -> day.isAfter(planned.last()) ? State.OVERDUE : State.PLANNED;
      case CANCELLED -> State.CANCELLED;
      case CARRIED_OUT -> {
        if (followUps.isEmpty()) yield State.CARRIED_OUT;
        yield followUps.stream().allMatch(FollowUp::isOver) ? State.FOLLOWED_UP : State.TO_FOLLOW;
      }
    };
  }

  public enum State {
    PLANNED,
    /// Its last day is over, and nobody says that it was carried out.
    OVERDUE,
    /// Carried out, and something must follow that is not over.
    TO_FOLLOW,
    /// Carried out, and nothing must follow.
    CARRIED_OUT,
    /// Carried out, and everything that had to follow is over.
    FOLLOWED_UP,
    CANCELLED
  }
}
