package chungtay.law;

import java.time.LocalDate;
import java.util.Optional;

/// A value of the law, named by where it stands in the files, with its source.
///
/// @param file within the folder of the law
/// @param quantity the keys that lead to the value in its file
/// @param from since when the value holds; none where it is as old as its standard
public record Sourced(String file, String quantity, Optional<LocalDate> from, Citation citation) {

  /// Whether somebody must still compare it with the gazette.
  public boolean isToBeChecked() {
    return citation.reading().toBeChecked();
  }
}
