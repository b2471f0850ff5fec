package chungtay.frame;

/// Reached against required today (the black line) against the target (the full length).
///
/// @param reached share of the target, from 0; what is beyond 1 fills the bar
/// @param required share of the target that the day of the year asks for
/// @param label the same said in words
public record Bullet(double reached, double required, Chip.Mood mood, String label) {

  /// Length of the bar [percent of the target].
  public String width() {
    return percent(reached);
  }

  /// Where the line stands [percent of the target].
  public String line() {
    return percent(required);
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(Math.clamp(share, 0, 1) * 100));
  }
}
