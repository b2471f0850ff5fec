package chungtay.plan.document;

/// A duty by its place: the how manieth of its clause.
public record DutyId(ClauseId clause, int number) {

  public DutyId {
    if (number < 1) throw new IllegalArgumentException("number: " + number);
  }

  @Override
  public String toString() {
    return clause + "#" + number;
  }
}
