package chungtay.measure.columns;

import chungtay.place.AreaClass;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The units of a day, each at a position: a place first, then everything in it. So whatever lies
/// in a place has positions from its own up to its end.
public final class Tree {

  /// No position.
  public static final int NOWHERE = -1;

  private final Units units;
  private final Places places;
  private final List<Unit> at = new ArrayList<>();
  private final Map<UnitId, Integer> positions = new HashMap<>();
  private final int[] ends;
  private final int[] communes;
  private final List<Set<AreaClass>> areaClasses;

  Tree(Units units, Places places) {
    this.units = units;
    this.places = places;
    number(units.province());
    this.ends = new int[at.size()];
    this.communes = new int[at.size()];
    this.areaClasses = at.stream().map(unit -> units.areaClasses(unit.id())).toList();
    var ignored = describe(0, NOWHERE);
  }

  private void number(Unit unit) {
    positions.put(unit.id(), at.size());
    at.add(unit);
    units.children(unit.id()).forEach(this::number);
  }

  private int describe(int position, int communeAbove) {
    var unit = at.get(position);
    var commune = unit.level() == Level.COMMUNE ? position : communeAbove;
    communes[position] = commune == NOWHERE ? position : commune;
    var end = position + 1;
    for (var child = 0; child < units.children(unit.id()).size(); child++) {
      end = describe(end, commune);
    }
    ends[position] = end;
    return end;
  }

  public Units units() {
    return units;
  }

  /// Whether it was grown from the same units: they are the same object as long as nothing changes.
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Units others) {
    return units.province() == others.province();
  }

  LocalDate day() {
    return units.day();
  }

  int size() {
    return at.size();
  }

  public Unit unit(int position) {
    return at.get(position);
  }

  /// The position of a unit of the day; `NOWHERE` if the day has no such unit.
  public int position(UnitId unit) {
    return positions.getOrDefault(unit, NOWHERE);
  }

  /// Where those stand on the day who are known to live in a unit, whether it exists or not.
  public int standing(UnitId home) {
    return position(places.standing(home, day()));
  }

  /// The positions of what these units come to on the day, and of all that lies in them.
  public BitSet within(Set<UnitId> assigned) {
    var within = new BitSet(size());
    for (var unit : assigned) {
      for (var root : places.cameTo(unit, day())) {
        if (position(root) != NOWHERE) within.set(position(root), end(position(root)));
      }
    }
    return within;
  }

  /// The first position after everything in the place.
  public int end(int position) {
    return ends[position];
  }

  /// The commune that a position lies in; itself if it lies in none.
  public int commune(int position) {
    return communes[position];
  }

  public Set<AreaClass> areaClasses(int position) {
    return areaClasses.get(position);
  }
}
