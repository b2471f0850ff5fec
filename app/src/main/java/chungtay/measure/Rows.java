package chungtay.measure;

import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The households behind a figure: those whose cell the figure counts, as far as a scope lets them
/// through.
record Rows(Selection selection, Mask mask) {

  /// How many are let through.
  int size() {
    var count = 0;
    for (var row = first(); row < end(); row++) if (contains(row)) count++;
    return count;
  }

  /// @throws Refused if the household to go on after is not of the list: wherever it is instead,
  ///   the part that follows would tell of where it stands
  Page page(Optional<HouseholdId> after, int size) {
    var found = from(after.map(last -> row(last) + 1).orElse(first()), size + 1);
    if (found.size() <= size) return new Page(found, Optional.empty());
    return new Page(found.subList(0, size), Optional.of(found.get(size - 1)));
  }

  List<HouseholdId> all() {
    return from(first(), Integer.MAX_VALUE);
  }

  private List<HouseholdId> from(int start, int atMost) {
    var found = new ArrayList<HouseholdId>();
    for (var row = start; row < end() && found.size() < atMost; row++) {
      if (contains(row)) found.add(new HouseholdId(selection.standing().household(row)));
    }
    return found;
  }

  private int row(HouseholdId listed) {
    return selection.standing().row(listed.value()).stream()
        .filter(row -> row >= first() && row < end() && contains(row))
        .findFirst()
        .orElseThrow(() -> new Refused(MeasureRefusal.NOT_LISTED, Map.of()));
  }

  private boolean contains(int row) {
    return selection.contains(selection.standing().cell(row)) && mask.allows(row);
  }

  private int first() {
    return selection.standing().firstRow(selection.place());
  }

  private int end() {
    return selection.standing().firstRow(selection.end());
  }
}
