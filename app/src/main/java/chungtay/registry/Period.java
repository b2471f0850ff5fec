package chungtay.registry;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something held.
///
/// @param from the first day
/// @param before the day from which it no longer held; none while it holds
public record Period(LocalDate from, Optional<LocalDate> before) {}
