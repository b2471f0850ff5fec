package chungtay.desk.household;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.frame.Chip;
import chungtay.review.Category;
import chungtay.wording.Say;
import java.util.Locale;
import java.util.Optional;

/// What a class of households is called.
record ClassWords(Say say) {

  String of(HouseholdClass only) {
    return say.of("review.class." + only.name());
  }

  String of(SubClass only) {
    return say.of("desk.sub." + only.name());
  }

  /// Class and sub-class in one, short: "Hộ nghèo · N1".
  String of(Category category) {
    var name = of(category.householdClass());
    return category
        .subClass()
        .map(sub -> name + " · " + say.of("desk.sub.short." + sub.name()))
        .orElse(name);
  }

  /// As it is said inside a sentence; nobody has classified the household where there is none.
  String within(Optional<Category> category) {
    var said = category.map(this::of).orElseGet(() -> say.of("review.class.none"));
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }

  Chip chip(Optional<Category> category) {
    return category
        .map(known -> new Chip(mood(known.householdClass()), of(known)))
        .orElseGet(() -> new Chip(Chip.Mood.PLAIN, say.of("review.class.none")));
  }

  private static Chip.Mood mood(HouseholdClass only) {
    return switch (only) {
      case POOR -> Chip.Mood.BAD;
      case NEAR_POOR -> Chip.Mood.WARN;
      case AVERAGE, NOT_POOR -> Chip.Mood.PLAIN;
    };
  }
}
