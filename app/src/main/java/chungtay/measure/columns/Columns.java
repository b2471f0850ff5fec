package chungtay.measure.columns;

import java.util.Map;

/// Everything that figures are made of, as it stood after one commit. Never changed.
///
/// @param households numbers of the households in the logs
/// @param units numbers of the units in `residences`
/// @param residences the unit where a household lives
/// @param known its persons and groups
/// @param decisions by standard, the recognised class
/// @param assessments by standard, the computed class, what is lacked and what is known of that
/// @param upTo the number of the last commit that is in it
record Columns(
    Numbering households,
    Numbering units,
    Log residences,
    Log known,
    Map<String, Log> decisions,
    Map<String, Log> assessments,
    long upTo) {

  Columns {
    decisions = Map.copyOf(decisions);
    assessments = Map.copyOf(assessments);
  }

  Log decisions(String standard) {
    return decisions.getOrDefault(standard, Log.EMPTY);
  }

  Log assessments(String standard) {
    return assessments.getOrDefault(standard, Log.EMPTY);
  }
}
