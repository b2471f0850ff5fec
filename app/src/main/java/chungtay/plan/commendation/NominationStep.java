package chungtay.plan.commendation;

import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What was said of a nomination.
///
/// @param number counted from 1; tells whether a page is still true
/// @param note merits; of any other stage, why
/// @param by who said it, and from which post
public record NominationStep(
    int number,
    NominationStage stage,
    String note,
    Optional<Decision> decision,
    LocalDate day,
    String by,
    String post) {

  /// What the committee decided.
  ///
  /// @param form of the commendation, in the words of the decision
  public record Decision(String form, String number, LocalDate day) {

    public Decision {
      form = line(form);
      number = line(number);
    }

    private static String line(String text) {
      if (text.isBlank()) throw new Refused(CommendationRefusal.DECISION_UNREADABLE, Map.of());
      return Nominee.named(text);
    }
  }
}
