package chungtay.review;

import chungtay.audit.ActId;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.Optional;

/// What the rules make of a form.
///
/// @param category none where facts are missing
/// @param lawHash of the law files that were applied
public record Assessment(
    HouseholdId household,
    StandardId standard,
    int reviewYear,
    LocalDate assessedOn,
    Form form,
    Optional<Category> category,
    String lawHash,
    ActId recorded) {}
