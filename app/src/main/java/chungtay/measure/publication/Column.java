package chungtay.measure.publication;

import chungtay.classification.HouseholdClass;
import chungtay.measure.Filter;
import chungtay.measure.Only;
import java.util.Arrays;
import java.util.List;

/// What the table of classes tells of each place: every household stands in one column, and in the
/// total.
public enum Column {
  POOR(Filter.none().with(HouseholdClass.POOR)),
  NEAR_POOR(Filter.none().with(HouseholdClass.NEAR_POOR)),
  AVERAGE(Filter.none().with(HouseholdClass.AVERAGE)),
  NOT_POOR(Filter.none().with(HouseholdClass.NOT_POOR)),
  /// No decision names them under the standard yet.
  UNDECIDED(Filter.none().with(Only.UNDECIDED)),
  TOTAL(Filter.none());

  @SuppressWarnings("ImmutableEnumChecker") // a filter never changes
  private final Filter filter;

  Column(Filter filter) {
    this.filter = filter;
  }

  public Filter filter() {
    return filter;
  }

  /// All but the total.
  static List<Column> parts() {
    return Arrays.stream(values()).filter(one -> one != TOTAL).toList();
  }
}
