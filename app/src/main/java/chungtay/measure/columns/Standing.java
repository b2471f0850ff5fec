package chungtay.measure.columns;

import chungtay.law.StandardId;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Every household where it stood on a day under a standard: rows in the order of the tree, and
/// cells of those that are alike. Each row knows its cell, so a list holds exactly whom its figure
/// counts.
public final class Standing {

  private final Columns columns;
  private final Tree tree;
  private final int[] positionOfUnit;
  private final int[] rowStarts;
  private final int[] households;
  private final int[] cellOfRow;
  private final int[] cellStarts;
  private final StandingCells cells = new StandingCells();

  /// One pass over all households.
  ///
  /// @param since from which day on movements are seen; none: there are no movements
  Standing(Columns columns, Tree tree, StandardId standard, Optional<LocalDate> since) {
    this.columns = columns;
    this.tree = tree;
    var pass = new Pass(columns, standard, tree.day(), since);
    this.positionOfUnit = new int[columns.units().size()];
    Arrays.setAll(positionOfUnit, unit -> tree.standing(new UnitId(columns.units().id(unit))));
    var positions = positions();
    this.rowStarts = starts(positions);
    this.households = inOrder(positions);
    this.cellOfRow = new int[households.length];
    this.cellStarts = new int[tree.size() + 1];
    for (var position = 0; position < tree.size(); position++) {
      for (var row = rowStarts[position]; row < rowStarts[position + 1]; row++) {
        cellOfRow[row] = pass.add(cells, position, households[row]);
      }
      cellStarts[position + 1] = cells.size();
    }
    cells.close();
  }

  /// Where each household stands; nowhere if it lives nowhere or in collective housing.
  private int[] positions() {
    var day = (int) tree.day().toEpochDay();
    var positions = new int[columns.residences().size()];
    for (var household = 0; household < positions.length; household++) {
      var unit = columns.residences().on(household, day);
      var known = columns.known().on(household, day);
      var isOutside = unit == Log.NOTHING || (known != Log.NOTHING && Packing.isCollective(known));
      positions[household] = isOutside ? Tree.NOWHERE : positionOfUnit[(int) unit];
    }
    return positions;
  }

  private int[] starts(int[] positions) {
    var starts = new int[tree.size() + 1];
    for (var position : positions) {
      if (position != Tree.NOWHERE) starts[position + 1]++;
    }
    for (var position = 0; position < tree.size(); position++) {
      starts[position + 1] += starts[position];
    }
    return starts;
  }

  private int[] inOrder(int[] positions) {
    var next = rowStarts.clone();
    var ordered = new int[rowStarts[tree.size()]];
    for (var household = 0; household < positions.length; household++) {
      var position = positions[household];
      if (position != Tree.NOWHERE) ordered[next[position]++] = household;
    }
    return ordered;
  }

  public Tree tree() {
    return tree;
  }

  public StandingCells cells() {
    return cells;
  }

  /// The first cell at a position or after it.
  public int firstCell(int position) {
    return cellStarts[position];
  }

  /// The first row at a position or after it.
  public int firstRow(int position) {
    return rowStarts[position];
  }

  public UUID household(int row) {
    return columns.households().id(households[row]);
  }

  /// What a row's household lacks on the day under whatever standard, a bit each.
  public int lacks(int row, StandardId standard) {
    var day = (int) tree.day().toEpochDay();
    var assessment = columns.assessments(standard.value()).on(households[row], day);
    return assessment == Log.NOTHING ? 0 : Packing.lacks(assessment);
  }

  public int cell(int row) {
    return cellOfRow[row];
  }

  /// Where a household stands; none if it lives nowhere on the day, or in collective housing.
  public OptionalInt row(UUID id) {
    var household = columns.households().find(id);
    if (household == Numbering.NONE) return OptionalInt.empty();
    var unit = columns.residences().on(household, (int) tree.day().toEpochDay());
    var position = unit == Log.NOTHING ? Tree.NOWHERE : positionOfUnit[(int) unit];
    if (position == Tree.NOWHERE) return OptionalInt.empty();
    var row =
        Arrays.binarySearch(households, rowStarts[position], rowStarts[position + 1], household);
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /// What the columns say of one household after the other.
  private static final class Pass {

    private final Columns columns;
    private final Log decisions;
    private final Log assessments;
    private final int day;
    private final Optional<Integer> since;

    Pass(Columns columns, StandardId standard, LocalDate day, Optional<LocalDate> since) {
      this.columns = columns;
      this.decisions = columns.decisions(standard.value());
      this.assessments = columns.assessments(standard.value());
      this.day = (int) day.toEpochDay();
      this.since = since.map(first -> (int) first.toEpochDay());
    }

    int add(StandingCells cells, int position, int household) {
      var known = orZero(columns.known().on(household, day));
      var recognised = (int) orZero(decisions.on(household, day));
      var assessment = orZero(assessments.on(household, day));
      var traits =
          Traits.of(
              recognised,
              Packing.verdict(assessment),
              Packing.groups(known),
              since.isEmpty() ? 0 : movements(household, recognised, since.get()));
      var pattern = StandingCells.pattern(Packing.lacks(assessment), Packing.known(assessment));
      return cells.add(position, traits, pattern, Packing.persons(known));
    }

    private int movements(int household, int recognised, int first) {
      var wasPoor = Verdict.isPoor((int) orZero(decisions.on(household, first)));
      var isPoor = Verdict.isPoor(recognised);
      if (wasPoor == isPoor) return 0;
      if (wasPoor) return Traits.ESCAPED;
      var hasReturned = hasBeenPoorAndOut(household);
      return Traits.BECAME_POOR | (hasReturned ? Traits.RETURNED : 0);
    }

    private boolean hasBeenPoorAndOut(int household) {
      var hasBeenPoor = false;
      for (var verdict : decisions.until(household, day)) {
        var isPoor = Verdict.isPoor((int) verdict);
        if (hasBeenPoor && !isPoor) return true;
        hasBeenPoor |= isPoor;
      }
      return false;
    }

    private static long orZero(long value) {
      return value == Log.NOTHING ? 0 : value;
    }
  }
}
