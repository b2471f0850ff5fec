package chungtay.review;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import java.util.Optional;

/// The class of a household, with what the law tells apart within it.
public record Category(HouseholdClass householdClass, Optional<SubClass> subClass) {}
