package chungtay.plan.commendation.score;

import java.time.LocalDate;
import java.util.Optional;

/// What the standing agency sets beside a computed score.
///
/// @param number counted from 1; the highest counts
/// @param points of 100 [hundredths of a point]; none: an earlier one is taken back
/// @param by who set it
public record Correction(
    int number, Optional<Integer> points, String reason, LocalDate day, String by) {}
