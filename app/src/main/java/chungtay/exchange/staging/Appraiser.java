package chungtay.exchange.staging;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.exchange.reading.ListedHousehold;
import chungtay.exchange.reading.Vocabulary;
import chungtay.review.Appraisal;
import chungtay.review.Form;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Lets the rules judge what a list says of a household.
public final class Appraiser {

  private final Vocabulary vocabulary;

  /// The class that the rules compute.
  record Computed(HouseholdClass householdClass, Optional<SubClass> subClass) {}

  public Appraiser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// None if the list says too little, or no standard answers.
  Optional<Computed> appraise(ListedHousehold household) {
    var listed = household.form();
    if (!listed.saysSomething()) return Optional.empty();
    var asked = vocabulary.askedOn(listed.standard(), listed.reviewYear(), household.day());
    if (asked.isEmpty()) return Optional.empty();
    var standard = vocabulary.standards().standard(listed.standard());
    return switch (Appraisal.of(standard, asked.get(), form(household))) {
      case Appraisal.Decided decided ->
          Optional.of(
              new Computed(decided.category().householdClass(), decided.category().subClass()));
      case Appraisal.Undecided _ -> Optional.empty();
    };
  }

  private static Form form(ListedHousehold household) {
    var listed = household.form();
    return new Form(
        household.commune().area(),
        optional(listed.b1()),
        optional(listed.b2()),
        listed.income() == null ? OptionalLong.empty() : OptionalLong.of(listed.income()),
        listed.lacks(),
        listed.known(),
        Boolean.TRUE.equals(household.traits().farming()));
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
