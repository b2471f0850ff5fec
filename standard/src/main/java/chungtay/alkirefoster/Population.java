package chungtay.alkirefoster;

import java.util.List;

/// Households in columns: what each lacks, what is not known of it, its group and its design.
///
/// The arrays are handed over, not copied: there may be 28 million rows.
public final class Population {

  private final long[] lacks;
  private final long[] unknown;
  private final int[] groups;
  private final int groupCount;
  private final Design design;

  /// One entry for each row in every array.
  ///
  /// @param lacks a bit for each indicator that the household lacks
  /// @param unknown a bit for each indicator that is missing
  /// @param groups of each row, from 0
  /// @param groupCount how many groups there are, empty ones included
  public Population(long[] lacks, long[] unknown, int[] groups, int groupCount, Design design) {
    if (unknown.length != lacks.length
        || groups.length != lacks.length
        || design.size() != lacks.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    for (var group : groups) {
      if (group < 0 || group >= groupCount) {
        throw new IllegalArgumentException("group %d of %d".formatted(group, groupCount));
      }
    }
    this.lacks = lacks;
    this.unknown = unknown;
    this.groups = groups;
    this.groupCount = groupCount;
    this.design = design;
  }

  public int size() {
    return lacks.length;
  }

  public Design design() {
    return design;
  }

  /// One tally for each group, in their order.
  ///
  /// @throws MissingIndicator if an indicator is not known and such households may not be dropped
  public List<Tally> count(AlkireFoster method, Missing missing) {
    var counter = new Counter(method, groupCount);
    pass(missing, counter::add);
    return counter.tallies();
  }

  /// The same households as cells, from which every other question is answered faster.
  ///
  /// @throws MissingIndicator if an indicator is not known and such households may not be dropped
  public Cells cells(Missing missing) {
    var cells = new Cells();
    pass(missing, cells::add);
    return cells;
  }

  private void pass(Missing missing, Cells.Visitor visitor) {
    for (var row = 0; row < lacks.length; row++) {
      if (unknown[row] == 0) {
        visitor.visit(groups[row], lacks[row], 1, design.weight(row));
      } else if (missing == Missing.REFUSE) {
        throw new MissingIndicator(row, Long.numberOfTrailingZeros(unknown[row]));
      }
    }
  }
}
