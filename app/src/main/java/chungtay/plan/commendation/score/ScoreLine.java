package chungtay.plan.commendation.score;

/// A line of a score: so many of so many, and what that earns or costs.
///
/// @param count tasks, targets or households
/// @param of out of how many; 0 where it is no share
/// @param points earned, below 0 where it costs [hundredths of a point]
/// @param most that could be earned [hundredths of a point]; 0 where it costs
public record ScoreLine(Criterion criterion, long count, long of, long points, long most) {

  /// For what.
  public enum Criterion {
    IN_TIME,
    REGISTERED,
    ANSWERED,
    REACHED_RATE,
    REACHED_MERIT,
    LATE,
    DONE_LATE
  }

  private static final long HUNDREDTHS = 100;

  /// So much of the points as the share says, rounded to the nearest hundredth: each line is
  /// rounded once, so that the lines add up on the page.
  ///
  /// @param points whole ones, for all of it
  static ScoreLine share(Criterion criterion, long count, long of, int points) {
    var most = points * HUNDREDTHS;
    var part = Math.min(count, of);
    return new ScoreLine(criterion, count, of, (2 * most * part + of) / (2 * of), most);
  }

  /// @param each whole points that one costs
  /// @param atMost whole points that all may cost
  static ScoreLine deduction(Criterion criterion, long count, int each, long atMost) {
    return new ScoreLine(criterion, count, 0, -Math.min(count * each, atMost) * HUNDREDTHS, 0);
  }
}
