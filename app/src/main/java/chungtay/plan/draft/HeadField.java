package chungtay.plan.draft;

import java.util.Locale;

/// What a plan says of itself, as an officer types it.
public enum HeadField {
  NUMBER,
  KIND,
  TITLE,
  /// The day, as `LocalDate` writes it.
  ISSUED,
  /// The name of the agency; the unit that the plan is made for follows from it.
  ISSUER,
  PLACE,
  /// The name of the agency that keeps the plan.
  STANDING,
  FIRST_YEAR,
  LAST_YEAR,
  SIGNER,
  /// TM, KT, TL, TUQ
  ACTING,
  POST,
  /// Number of the plan that it carries out.
  PARENT;

  /// As forms name it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a plan cannot be published without it.
  public boolean isNeeded() {
    return switch (this) {
      case NUMBER, KIND, TITLE, ISSUED, ISSUER -> true;
      case PLACE, STANDING, FIRST_YEAR, LAST_YEAR, SIGNER, ACTING, POST, PARENT -> false;
    };
  }

  /// Whether it names an agency.
  public boolean isAgency() {
    return this == ISSUER || this == STANDING;
  }
}
