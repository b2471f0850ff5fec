package chungtay.plan.commendation;

import java.time.LocalDate;

/// What an agency says of the movement in a year.
///
/// @param number counted from 1; the highest counts
/// @param joins whether it takes part
/// @param words what it takes on; where it takes part no longer, why
/// @param households that it takes on
/// @param by who said it
public record Registration(
    int number, boolean joins, String words, int households, LocalDate day, String by) {}
