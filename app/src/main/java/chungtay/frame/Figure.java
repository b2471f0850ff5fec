package chungtay.frame;

import java.util.Optional;

/// One number of the first rank, which opens the list that it counts.
///
/// @param value ready to print; where a figure is missing, the words that say so
/// @param unit what stands small behind the value; empty where the label says it
/// @param note one line below: what it is compared with, or why it is missing
/// @param href its list; empty only where there is nothing to list
public record Figure(
    String label,
    String value,
    String unit,
    Optional<Change> change,
    String note,
    Optional<String> href) {

  /// How far a figure moved, coloured by whether that is good for people and not by its sign.
  public record Change(String text, boolean up, boolean good) {}
}
