package chungtay.plan.difficulty;

import java.time.LocalDate;

/// What was said of a difficulty after it was raised.
///
/// @param entry its place in the order of all that was said; tells whether a page is still true
/// @param day of business on which it was said
/// @param by who said it, and from which post
public record Said(
    long entry, Standing standing, LocalDate day, String note, String by, String post) {}
