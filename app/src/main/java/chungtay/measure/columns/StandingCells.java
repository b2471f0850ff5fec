package chungtay.measure.columns;

import java.util.Arrays;

/// Households that are alike, put together: one cell for each place and everything that a filter
/// can ask. Filled in the order of the tree, so the cells of a place lie side by side.
public final class StandingCells {

  /// An odd number near 2⁶⁴ divided by the golden ratio; it spreads neighbouring patterns.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int FREE = -1;

  private int[] positions = new int[1024];
  private int[] traits = new int[1024];
  private long[] patterns = new long[1024];
  private int[] households = new int[1024];
  private long[] persons = new long[1024];
  private int[] slots = freeSlots(4096);
  private int size;

  /// Adds a household and says which cell it went into.
  int add(int position, int trait, long pattern, int personCount) {
    var cell = cell(position, trait, pattern);
    households[cell]++;
    persons[cell] += personCount;
    return cell;
  }

  private int cell(int position, int trait, long pattern) {
    var slot = slot(position, trait, pattern);
    while (slots[slot] != FREE) {
      var cell = slots[slot];
      if (positions[cell] == position && traits[cell] == trait && patterns[cell] == pattern) {
        return cell;
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (size == positions.length) growCells();
    positions[size] = position;
    traits[size] = trait;
    patterns[size] = pattern;
    slots[slot] = size;
    if (++size * 2 > slots.length) growSlots();
    return size - 1;
  }

  private int slot(int position, int trait, long pattern) {
    var hash = ((pattern * SPREAD + position) * SPREAD + trait) * SPREAD;
    return (int) (hash >>> 32) & slots.length - 1;
  }

  private void growCells() {
    positions = Arrays.copyOf(positions, size * 2);
    traits = Arrays.copyOf(traits, size * 2);
    patterns = Arrays.copyOf(patterns, size * 2);
    households = Arrays.copyOf(households, size * 2);
    persons = Arrays.copyOf(persons, size * 2);
  }

  private void growSlots() {
    slots = freeSlots(slots.length * 2);
    for (var cell = 0; cell < size; cell++) {
      var slot = slot(positions[cell], traits[cell], patterns[cell]);
      while (slots[slot] != FREE) slot = slot + 1 & slots.length - 1;
      slots[slot] = cell;
    }
  }

  private static int[] freeSlots(int count) {
    var slots = new int[count];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /// Gives back what only filling needs.
  void close() {
    slots = new int[0];
  }

  int size() {
    return size;
  }

  public int position(int cell) {
    return positions[cell];
  }

  /// Classes, groups and movements; see `Traits`.
  public int traits(int cell) {
    return traits[cell];
  }

  /// A bit for each indicator that is lacked.
  public int lacks(int cell) {
    return (int) patterns[cell];
  }

  /// A bit for each indicator of which it is known whether it is lacked.
  public int known(int cell) {
    return (int) (patterns[cell] >>> Integer.SIZE);
  }

  public int households(int cell) {
    return households[cell];
  }

  public long persons(int cell) {
    return persons[cell];
  }

  static long pattern(int lacks, int known) {
    return (long) known << Integer.SIZE | lacks;
  }
}
