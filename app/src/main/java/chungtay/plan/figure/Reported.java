package chungtay.plan.figure;

import java.time.LocalDate;

/// A figure as an agency reported it.
///
/// @param period its first day
/// @param revision counted from 1; the highest counts, all stay
/// @param source where the agency has it from
/// @param day of business on which it was reported
public record Reported(
    String figure,
    LocalDate period,
    int revision,
    long value,
    String source,
    LocalDate day,
    String by) {}
