package chungtay.frame;

import java.util.List;
import java.util.Optional;

/// One number of the first rank, which opens the list that it counts.
///
/// @param value ready to print; where a figure is missing, the words that say so
/// @param unit what stands small behind the value; empty where the label says it
/// @param notes one line below: what it is compared with, or why it is missing
/// @param href its list; empty only where there is nothing to list
public record Figure(
    String label,
    String value,
    String unit,
    Optional<Change> change,
    List<Note> notes,
    Optional<String> href) {

  public Figure {
    notes = List.copyOf(notes);
  }

  /// A part of the line below.
  ///
  /// @param href its list, where it counts households of its own
  public record Note(String text, Optional<String> href) {

    public static Note of(String text) {
      return new Note(text, Optional.empty());
    }

    public static Note of(String text, String href) {
      return new Note(text, Optional.of(href));
    }
  }

  /// How far a figure moved, coloured by whether that is good for people and not by its sign.
  public record Change(String text, boolean up, boolean good) {}
}
