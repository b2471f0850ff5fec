package chungtay.plan.document;

import chungtay.law.Words;
import java.time.LocalDate;
import java.util.Optional;

/// What a plan is.
///
/// @param number as the act bears it: 45/KH-UBND
/// @param kind what it calls itself: "Kế hoạch"
/// @param years none where the text says nothing of them
/// @param parent number of the plan that it carries out
public record Heading(
    String number,
    Words kind,
    Words title,
    LocalDate issued,
    Issuer issuer,
    Optional<Years> years,
    Optional<Signature> signed,
    Optional<String> parent) {

  public Heading {
    if (number.isBlank()) throw new IllegalArgumentException("a plan without number");
  }

  /// @param unit State code, on the day of the plan, of the unit that it is made for
  /// @param place that the plan is dated at
  /// @param standing the agency that keeps the plan, where it names one
  public record Issuer(Assignee agency, String unit, String place, Optional<Assignee> standing) {}

  /// Both included.
  public record Years(int first, int last) {

    public Years {
      if (first > last) throw new IllegalArgumentException(first + " is after " + last);
    }

    public boolean contains(int year) {
      return first <= year && year <= last;
    }
  }

  /// @param acting TM, KT, TL, TUQ: how somebody signs who is not the head
  public record Signature(String name, Optional<String> acting, Words post) {}
}
