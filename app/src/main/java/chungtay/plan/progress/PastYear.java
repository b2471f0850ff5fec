package chungtay.plan.progress;

/// How many households there were of some kind in a year before.
///
/// @param onTheDay on the same day of that year
/// @param atItsEnd when it ended
public record PastYear(int year, int onTheDay, int atItsEnd) {

  public PastYear {
    if (onTheDay < 0 || atItsEnd < 0) throw new IllegalArgumentException(year + ": below none");
  }
}
