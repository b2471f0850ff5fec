package chungtay.exchange;

/// What a dry run found: counts of households, and what waits for somebody.
///
/// @param ready may be committed now: nothing about them is wrong or open
/// @param keptOut something about them must be corrected first
/// @param asked somebody must say whether they are households that we know
/// @param villages names of villages that somebody must settle
public record Tally(
    int households,
    long persons,
    int ready,
    int keptOut,
    int asked,
    int villages,
    Known known,
    Differences differences) {

  /// Which of them the registry knows, and by what.
  ///
  /// @param fresh not in the registry yet
  /// @param byCode known by their code
  /// @param byIdentity known by the head's identity number
  public record Known(int fresh, int byCode, int byIdentity, int settled) {

    public int all() {
      return byCode + byIdentity + settled;
    }
  }

  /// Where the list says other than what stands.
  ///
  /// @param changed whose recognised class the list changes
  /// @param outOfPoverty of those, poor until now
  /// @param intoPoverty of those, poor by the list
  /// @param computedOtherwise where the list's class is not the one that the rules compute
  /// @param absent poor now in the communes of the list, and not in the list
  public record Differences(
      int changed, int outOfPoverty, int intoPoverty, int computedOtherwise, int absent) {}
}
