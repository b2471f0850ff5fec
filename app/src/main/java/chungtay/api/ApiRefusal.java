package chungtay.api;

import chungtay.refusal.Refusal;

/// Every way this room says no.
enum ApiRefusal implements Refusal {
  /// { parameter, known } — the question holds a parameter that it does not take; dropped, it would
  /// be another question.
  PARAMETER_UNKNOWN(400),

  /// { parameter } — a parameter is given twice.
  PARAMETER_TWICE(400),

  /// { parameter, text, expected } — a parameter does not say what it should.
  PARAMETER_UNREADABLE(400),

  /// { day, today } — the day lies after the day of business.
  DAY_NOT_YET(400),

  /// { unit, day } — no unit has this code or identity on the day.
  UNIT_UNKNOWN(404),

  /// { standard } — no law file has it.
  STANDARD_UNKNOWN(404),

  /// { day } — no poverty standard that we hold was in force on the day.
  NO_STANDARD_ON_DAY(404),

  /// The classes of one class are asked for. No fields.
  CLASSES_OF_A_CLASS(400),

  /// What is asked for is not published: the table of classes under the standard in force alone is,
  /// down to communes. No fields.
  NOT_FOR_PUBLICATION(400),

  /// { most, seconds } — one token may ask so often in a minute; how long to wait.
  TOO_MANY_QUESTIONS(429),

  /// { most, seconds } — so many questions of one token are answered at once; how long to wait.
  TOO_MANY_AT_ONCE(429);

  private final int status;

  ApiRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "api";
  }

  @Override
  public int status() {
    return status;
  }
}
