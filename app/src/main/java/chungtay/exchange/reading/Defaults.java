package chungtay.exchange.reading;

import chungtay.law.StandardId;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/// What holds wherever no column of the list says it.
///
/// @param reviewYear the year whose review decided
/// @param day of the decisions, and from which on everything in the list holds
@NamedInterface("door")
public record Defaults(StandardId standard, int reviewYear, LocalDate day) {}
