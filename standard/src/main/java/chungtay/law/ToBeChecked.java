package chungtay.law;

import java.time.LocalDate;
import java.util.Optional;

/// A value that somebody must still compare with the gazette.
///
/// @param file within the folder of the law
/// @param quantity the keys that lead to the value in its file
/// @param from since when the value holds; none where it is as old as its standard
public record ToBeChecked(
    String file, String quantity, Optional<LocalDate> from, Citation citation) {}
