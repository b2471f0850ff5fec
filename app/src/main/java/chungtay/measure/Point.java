package chungtay.measure;

import java.time.LocalDate;
import java.util.Optional;

/// One day of a series.
///
/// @param count none on a day on which the place did not exist
public record Point(LocalDate day, Optional<Count> count) {}
