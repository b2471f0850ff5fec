package chungtay.exchange.value;

import java.time.LocalDate;

/// A day as a list writes it.
///
/// @param yearOnly whether the list says the year only; the date is then the first of January
public record Day(LocalDate date, boolean yearOnly) {}
