package chungtay.frame;

/// One named thing in a ranking of up to fifteen.
///
/// @param note who answers for it, small below the name; empty where nobody does
/// @param value ready to print, with its unit
/// @param share length against the longest, from 0 to 1
/// @param href the list that the value counts
public record Bar(String name, String note, String value, double share, String href) {

  /// Length [percent of the longest].
  public String width() {
    return String.valueOf(Math.round(Math.clamp(share, 0, 1) * 100));
  }
}
