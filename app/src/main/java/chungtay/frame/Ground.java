package chungtay.frame;

import java.util.Optional;

/// The class of a household under one standard, and why.
///
/// @param result the standard and the class: "QĐ 59/2015: hộ nghèo về thu nhập"
/// @param sentence the fact against the limit
/// @param provision act and place in it; none where nothing could be computed
/// @param note of which review it is, or that nobody recognised it
/// @param inForce whether this standard decides on the day; the others are told beside it
public record Ground(
    String result, String sentence, Optional<Provision> provision, String note, boolean inForce) {

  /// Where the law says so.
  ///
  /// @param href its place among all values of the law
  /// @param mark that it is yet to be checked; none if it was read in the act
  public record Provision(String text, String href, Optional<String> mark) {}
}
