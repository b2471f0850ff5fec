package chungtay.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a unit hands on, against what it has to reach; in numbers that are easily reckoned.
class CascadeTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);
  static final List<Unit> DISTRICTS = PLACES.on(LocalDate.of(2021, 3, 12)).all(Level.DISTRICT);
  static final UnitId ONE = DISTRICTS.get(0).id();
  static final UnitId OTHER = DISTRICTS.get(1).id();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  /// The one had 30 and still has 10, the other had 10 and still has them.
  private static Cascade of(int whole, int toOne, int toOther) {
    var units = PLACES.on(LocalDate.of(2021, 3, 12));
    return new Cascade(
        new Aim.Rate(),
        units.province(),
        Optional.of(whole),
        1,
        List.of(part(DISTRICTS.get(0), 30, 10, toOne), part(DISTRICTS.get(1), 10, 10, toOther)));
  }

  private static Cascade.Part part(Unit unit, int most, int still, int given) {
    return new Cascade.Part(
        unit, Optional.of(1000), Optional.of(most), still, Optional.of(given), Optional.empty());
  }

  @Test
  void whatIsMissingIsOfferedToWhoeverHasSomethingLeft() {
    // 32 to reach, 20 + 4 given: 8 are missing; 10 and 6 are left, so 5 and 3.
    var all = of(32, 20, 4).reconciliation().orElseThrow();

    assertThat(all.missing()).isEqualTo(8);
    assertThat(all.offers()).isEqualTo(Map.of(ONE, 5, OTHER, 3));
  }

  @Test
  void moreThanIsLeftIsOfferedToNobody() {
    var all = of(50, 25, 10).reconciliation().orElseThrow();

    assertThat(all.missing()).isEqualTo(15);
    assertThat(all.offers()).isEqualTo(Map.of(ONE, 5, OTHER, 0)); // the other carries all it has
  }

  @Test
  void itIsSharedOutByThoseAtTheStartOrByThoseStillThere() {
    assertThat(Cascades.proposed(of(8, 0, 0), 8, false))
        .isEqualTo(Map.of(ONE, 6, OTHER, 2)); // 30 : 10
    assertThat(Cascades.proposed(of(8, 0, 0), 8, true))
        .isEqualTo(Map.of(ONE, 4, OTHER, 4)); // 10 : 10
  }

  @Test
  void onItsLimitItIsNotTooMuchAndOneMoreIs() {
    var part = of(0, 0, 0).parts().getFirst();

    assertThat(part.isTooMuch(30)).isFalse();
    assertThat(part.isTooMuch(31)).isTrue();
  }
}
