package chungtay.measure;

/// How many. Whole numbers, so that parts add up to their whole exactly.
///
/// @param persons in those households of which the size is known
public record Count(int households, long persons) {

  public static final Count NONE = new Count(0, 0);

  public Count plus(Count other) {
    return new Count(Math.addExact(households, other.households), persons + other.persons);
  }
}
