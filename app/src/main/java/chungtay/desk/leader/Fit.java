package chungtay.desk.leader;

import java.util.List;

/// How much is told before the rest is told as a number.
///
/// @param places below the place, at most
/// @param lines of each list beside, at most
record Fit(int places, int lines) {

  /// One screen, of a wall or of a desk.
  static final Fit SCREEN = new Fit(12, 3);

  /// Two pages of paper: the first of these that needs no third.
  static final List<Fit> PAPERS =
      List.of(
          new Fit(14, 10),
          new Fit(12, 7),
          new Fit(11, 5),
          new Fit(9, 3),
          new Fit(5, 2),
          new Fit(3, 1));
}
