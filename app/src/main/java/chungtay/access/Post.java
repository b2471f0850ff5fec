package chungtay.access;

import java.time.LocalDate;
import java.util.Optional;

/// A post that somebody holds from a day to a day.
///
/// @param acting how they sign, where they are not the head
/// @param from its first day
/// @param before the first day on which they hold it no longer; none as long as nobody knows
public record Post(
    PostId id,
    Account account,
    Agency agency,
    Role role,
    Optional<Acting> acting,
    LocalDate from,
    Optional<LocalDate> before) {}
