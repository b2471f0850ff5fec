package chungtay.classification;

/// What is known of a household when it is classified: its scores, or its income and what it lacks.
public sealed interface Facts permits Scores, IncomeFacts {

  Area area();

  /// What is held against the limits of income (in points, or đồng per person per month).
  long incomeFigure();

  /// What is held against the limit of deprivation (in points, or indicators).
  int deprivationFigure();
}
