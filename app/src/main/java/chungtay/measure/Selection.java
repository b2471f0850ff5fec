package chungtay.measure;

import chungtay.measure.columns.Standing;
import chungtay.measure.columns.Traits;
import chungtay.measure.columns.Tree;
import chungtay.measure.columns.Verdict;
import java.util.function.IntConsumer;

/// A question laid on the standing that it asks for: which cells are meant.
final class Selection {

  /// Cells added up.
  static final class Sum {

    private int households;
    private long persons;

    void add(Selection selection, int cell) {
      households += selection.standing.cells().households(cell);
      persons += selection.standing.cells().persons(cell);
    }

    Count count() {
      return new Count(households, persons);
    }
  }

  private final Standing standing;
  private final int place;
  private final Filter filter;
  private final int householdClass;
  private final int subClass;
  private final int groups;
  private final int indicators;

  /// @param place its position in the tree of the standing
  /// @param indicators all of the standard, a bit each
  Selection(Standing standing, int place, int indicators, Filter filter) {
    this.standing = standing;
    this.place = place;
    this.indicators = indicators;
    this.filter = filter;
    this.householdClass = filter.householdClass().map(Verdict::of).orElse(Verdict.NONE);
    this.subClass = filter.subClass().map(Verdict::of).orElse(Verdict.NONE);
    this.groups = filter.groups().stream().mapToInt(Group::bit).sum();
  }

  Standing standing() {
    return standing;
  }

  Tree tree() {
    return standing.tree();
  }

  int place() {
    return place;
  }

  /// The first position after those that are meant.
  int end() {
    return filter.only().contains(Only.DIRECTLY) ? place + 1 : tree().end(place);
  }

  /// Visits the cells that are meant, in the order of the tree.
  void forEachCell(IntConsumer visitor) {
    for (var cell = standing.firstCell(place); cell < standing.firstCell(end()); cell++) {
      if (contains(cell)) visitor.accept(cell);
    }
  }

  /// Whether the households of a cell in the place are meant.
  boolean contains(int cell) {
    var cells = standing.cells();
    var traits = cells.traits(cell);
    var position = cells.position(cell);
    return (cells.lacks(cell) & filter.lacks()) == filter.lacks()
        && isOfClass(Traits.recognised(traits))
        && Traits.isInAll(traits, groups)
        && (filter.areaClass().isEmpty()
            || tree().areaClasses(position).contains(filter.areaClass().get()))
        && (filter.change().isEmpty()
            || Traits.hasMade(traits, filter.change().get().movement().bit()))
        && filter.only().stream().allMatch(only -> holds(only, cell));
  }

  private boolean holds(Only only, int cell) {
    var traits = standing.cells().traits(cell);
    return switch (only) {
      case DISAGREEING -> Traits.isDisagreeing(traits);
      case UNDECIDED -> Traits.recognised(traits) == Verdict.NONE;
      case INCOMPLETE -> (standing.cells().known(cell) & indicators) != indicators;
      case DIRECTLY -> true; // the bounds of the selection see to it
    };
  }

  private boolean isOfClass(int verdict) {
    return (householdClass == Verdict.NONE || (verdict & Verdict.CLASS_MASK) == householdClass)
        && (subClass == Verdict.NONE || (verdict & ~Verdict.CLASS_MASK) == subClass);
  }
}
