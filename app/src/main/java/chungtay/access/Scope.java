package chungtay.access;

/// What a reader may see. Every door that reads households takes one.
///
/// Until sign-in exists there is one demo officer, who may see all.
///
/// @param purpose why the reader reads, as the audit line of the reading will say
public record Scope(String purpose) {

  public Scope {
    if (purpose.isBlank()) throw new IllegalArgumentException("a scope has a purpose");
  }

  /// Everything: the demo officer, and the machine's own checks.
  public static Scope all(String purpose) {
    return new Scope(purpose);
  }
}
