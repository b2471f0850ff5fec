package chungtay.measure;

import java.time.LocalDate;

/// A movement since a day, up to the day that the question asks for.
public record Change(Movement movement, LocalDate since) {}
