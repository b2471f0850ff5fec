package chungtay.plan.document;

/// A duty by its place: the how manieth of its clause.
public record DutyId(ClauseId clause, int number) {

  public DutyId {
    if (number < 1) throw new IllegalArgumentException("number: " + number);
  }

  /// @throws IllegalArgumentException if it is none
  public static DutyId parse(String text) {
    var hash = text.lastIndexOf('#');
    if (hash < 0) throw new IllegalArgumentException("no duty: " + text);
    return new DutyId(
        new ClauseId(text.substring(0, hash)), Integer.parseInt(text.substring(hash + 1)));
  }

  @Override
  public String toString() {
    return clause + "#" + number;
  }
}
