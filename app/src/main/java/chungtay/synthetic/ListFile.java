package chungtay.synthetic;

import chungtay.law.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;

/// One list to import.
///
/// @param standard what the list's classes mean
/// @param reviewYear the year whose review decided them
/// @param day for rows that name no day of their own
public record ListFile(Path file, StandardId standard, int reviewYear, LocalDate day) {}
