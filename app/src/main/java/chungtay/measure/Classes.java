package chungtay.measure;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How many stand in each recognised class. Every household stands in exactly one part.
public record Classes(List<Part> parts) {

  /// Those of one class and sub-class.
  ///
  /// @param householdClass none: no decision names them under the standard yet
  /// @param subClass none: the class has none, or the decision does not say
  public record Part(
      Optional<HouseholdClass> householdClass, Optional<SubClass> subClass, Count count) {}

  public Classes {
    parts = List.copyOf(parts);
  }

  public Count of(HouseholdClass only) {
    return sum(part -> part.householdClass().equals(Optional.of(only)));
  }

  public Count of(HouseholdClass only, SubClass subClass) {
    return sum(part ->
        part.householdClass().equals(Optional.of(only))
            && part.subClass().equals(Optional.of(subClass)));
  }

  /// Those whom no decision names under the standard.
  public Count undecided() {
    return sum(part -> part.householdClass().isEmpty());
  }

  public Count total() {
    return sum(_ -> true);
  }

  private Count sum(Predicate<Part> which) {
    return parts.stream().filter(which).map(Part::count).reduce(Count.NONE, Count::plus);
  }
}
