package chungtay.measure;

import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The households behind a figure: those whose cell the figure counts.
record Rows(Selection selection) {

  Page page(Optional<HouseholdId> after, int size) {
    var standing = selection.standing();
    var first = standing.firstRow(selection.place());
    var next = after.map(last -> standing.rowAfter(last.value())).orElse(first);
    var found = from(Math.max(first, next), size + 1);
    if (found.size() <= size) return new Page(found, Optional.empty());
    return new Page(found.subList(0, size), Optional.of(found.get(size - 1)));
  }

  List<HouseholdId> all() {
    return from(selection.standing().firstRow(selection.place()), Integer.MAX_VALUE);
  }

  private List<HouseholdId> from(int first, int atMost) {
    var standing = selection.standing();
    var end = standing.firstRow(selection.end());
    var found = new ArrayList<HouseholdId>();
    for (var row = first; row < end && found.size() < atMost; row++) {
      if (!selection.contains(standing.cell(row))) continue;
      found.add(new HouseholdId(standing.household(row)));
    }
    return found;
  }
}
