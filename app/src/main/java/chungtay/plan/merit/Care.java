package chungtay.plan.merit;

import chungtay.access.AgencyId;
import java.time.LocalDate;

/// Something that is said of a merit household within a plan.
///
/// @param agency that helps it; that moved somebody to help it; that judged how it lives
/// @param note how it helps; who was moved; by which measure it was judged
/// @param day of business on which it was said
/// @param by who said it
public record Care(What what, AgencyId agency, String note, LocalDate day, String by) {

  /// What is said.
  public enum What {
    /// An agency was given it to help.
    HELPED(Kind.HELPED),
    /// An enterprise, agency or unit was moved to help it.
    MOVED(Kind.MOVED),
    /// It lives at or above the average of those around it.
    LIVES_AS_AROUND(Kind.LIVING),
    /// It lives below that.
    LIVES_BELOW(Kind.LIVING);

    private final Kind kind;

    What(Kind kind) {
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }

  /// Of each kind the newest counts.
  public enum Kind {
    HELPED,
    MOVED,
    LIVING
  }
}
