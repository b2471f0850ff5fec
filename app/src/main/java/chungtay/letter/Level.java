package chungtay.letter;

/// How deep a heading stands, and so how it is numbered: I, 1, a.
public enum Level {
  SECTION,
  CLAUSE,
  POINT
}
