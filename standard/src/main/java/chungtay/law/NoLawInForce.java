package chungtay.law;

import java.time.LocalDate;

/// Nothing in the law answers on this day: no act had set the value yet, or the last one ended it.
public final class NoLawInForce extends RuntimeException {

  private final String quantity;
  private final LocalDate day;

  NoLawInForce(String quantity, LocalDate day) {
    super("no law in force on " + day + " for " + quantity);
    this.quantity = quantity;
    this.day = day;
  }

  public String quantity() {
    return quantity;
  }

  public LocalDate day() {
    return day;
  }
}
