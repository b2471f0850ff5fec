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
  PARENT,
  /// Poverty standard under which its targets are counted, such as 59-2015.
  MEASURED_STANDARD,
  /// The day from which on they are counted, as `LocalDate` writes it.
  MEASURED_FROM,
  /// The day by which they must be reached, as `LocalDate` writes it.
  MEASURED_DUE,
  /// Below which share of an even pace a unit is late, in percent; the officers', not the plan's.
  LATE_BELOW;

  /// As forms name it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a plan cannot be published without it.
  public boolean isNeeded() {
    return switch (this) {
      case NUMBER, KIND, TITLE, ISSUED, ISSUER -> true;
      case PLACE,
          STANDING,
          FIRST_YEAR,
          LAST_YEAR,
          SIGNER,
          ACTING,
          POST,
          PARENT,
          MEASURED_STANDARD,
          MEASURED_FROM,
          MEASURED_DUE,
          LATE_BELOW ->
          false;
    };
  }

  public boolean isDay() {
    return this == ISSUED || this == MEASURED_FROM || this == MEASURED_DUE;
  }

  /// Whether it names an agency.
  public boolean isAgency() {
    return this == ISSUER || this == STANDING;
  }
}
