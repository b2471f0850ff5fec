package chungtay.law;

/// A limit that differs by area, itself included. Not a map, so that no area can be missing.
///
/// @param rural where the commune is a xã (in points, or đồng per person per month)
/// @param urban where it is a phường or a thị trấn (in points, or đồng per person per month)
public record Limit(long rural, long urban) {

  public Limit {
    if (rural <= 0 || urban <= 0)
      throw new IllegalArgumentException("limit " + rural + ", " + urban);
  }

  boolean isBelow(Limit other) {
    return rural < other.rural && urban < other.urban;
  }
}
