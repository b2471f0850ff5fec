package chungtay.place;

import java.time.LocalDate;

/// Who lived in a unit on the day they were counted: what a rate divides by.
///
/// @param source who counted, as a page names it
public record Residents(int households, int persons, LocalDate day, String source) {}
