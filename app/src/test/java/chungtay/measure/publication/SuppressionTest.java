package chungtay.measure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.measure.publication.CountTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept back of a published table, and whether it can be found out all the same.
class SuppressionTest {

  private static final int LEAST = 5;

  /// A whole with parts of two columns each.
  private static CountTable table(int[]... parts) {
    var rows = new ArrayList<Row>();
    var first = 0;
    var second = 0;
    for (var part : parts) {
      first += part[0];
      second += part[1];
    }
    rows.add(new Row(CountTable.NO_PARENT, List.of(first, second)));
    for (var part : parts) rows.add(new Row(0, List.of(part[0], part[1])));
    return new CountTable(rows);
  }

  private static List<String> hidden(CountTable table) {
    var published = Suppression.of(table, LEAST);
    var hidden = new ArrayList<String>();
    for (var row = 0; row < table.rows(); row++) {
      for (var column = 0; column < table.columns(); column++) {
        if (published.hides(row, column)) hidden.add(row + "/" + column);
      }
    }
    return hidden;
  }

  @Test
  void atTheLimitNothingIsKeptBackAndZeroIsTold() {
    assertThat(hidden(table(new int[] {5, 50}, new int[] {0, 70}))).isEmpty();
  }

  /// One small cell could be had from its row and from its column: a rectangle is kept back.
  @Test
  void belowTheLimitThreeOthersGoWithTheCell() {
    assertThat(hidden(table(new int[] {4, 50}, new int[] {20, 70}, new int[] {900, 900})))
        .containsExactly("1/0", "1/1", "2/0", "2/1");
  }

  /// A zero takes up nothing: everybody knows that it is one.
  @Test
  void aZeroIsNeverKeptBackForAnother() {
    assertThat(hidden(table(new int[] {4, 50}, new int[] {0, 70}, new int[] {900, 900})))
        .containsExactly("1/0", "1/1", "3/0", "3/1");
  }

  @Test
  void ifTheWholeIsSmallNothingOfItIsTold() {
    assertThat(hidden(table(new int[] {2, 2}))).contains("0/0", "0/1", "0/2", "1/0", "1/1", "1/2");
  }

  @Test
  void aTableThatDoesNotAddUpIsNone() {
    assertThatThrownBy(() ->
            new CountTable(
                List.of(new Row(CountTable.NO_PARENT, List.of(9, 9)), new Row(0, List.of(9, 8)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  /// An attack on random provinces, districts and communes; of a small cell it finds every number
  /// from 1 up to `LEAST` more than it is, and of none that is kept back it finds less.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nobodyComesCloseToWhatIsKeptBack(long seed) {
    var table = random(new Random(seed));
    var attack = new Attack(table, Suppression.of(table, LEAST)::hides);

    for (var at = 0; at < attack.unknown().size(); at++) {
      var cell = attack.unknown().get(at);
      var count = table.count(cell[0], cell[1]);
      var least = attack.least(at);
      var most = attack.most(at);
      var found = "%d of %d in %d/%d".formatted(count, table.count(0, 0), cell[0], cell[1]);
      assertThat(count).as(found).isPositive();
      assertThat(most - least).as(found).isGreaterThanOrEqualTo(LEAST);
      if (count < LEAST) {
        assertThat(least).as(found).isLessThanOrEqualTo(1);
        assertThat(most).as(found).isGreaterThanOrEqualTo(count + LEAST);
      }
    }
    assertThat(isWhole(table)).isTrue();
  }

  /// What is small is kept back, whatever else is.
  private static boolean isWhole(CountTable table) {
    var published = Suppression.of(table, LEAST);
    for (var row = 0; row < table.rows(); row++) {
      for (var column = 0; column < table.columns(); column++) {
        var count = table.count(row, column);
        if (count > 0 && count < LEAST && !published.hides(row, column)) return false;
      }
    }
    return true;
  }

  /// The attack itself: without the cells that go along it finds the small one.
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theAttackFindsACellThatIsKeptBackAlone(int small) {
    var table = table(new int[] {small, 50}, new int[] {20, 70});
    var attack = new Attack(table, (row, column) -> row == 1 && column == 0);

    assertThat(attack.least(0)).isEqualTo(small);
    assertThat(attack.most(0)).isEqualTo(small);
  }

  /// A province of some districts with their communes, and of communes without a district; many
  /// numbers are small.
  private static CountTable random(Random random) {
    var columns = random.nextInt(2, 5);
    var rows = new ArrayList<Row>();
    rows.add(new Row(CountTable.NO_PARENT, List.of()));
    var parts = random.nextInt(1, 5);
    for (var part = 0; part < parts; part++) {
      var at = rows.size();
      rows.add(new Row(0, counts(random, columns)));
      var communes = random.nextInt(0, 5);
      for (var commune = 0; commune < communes; commune++) {
        rows.add(new Row(at, counts(random, columns)));
      }
      if (communes > 0) rows.set(at, new Row(0, sum(rows, at, columns)));
    }
    rows.set(0, new Row(CountTable.NO_PARENT, sum(rows, 0, columns)));
    return new CountTable(rows);
  }

  private static List<Integer> counts(Random random, int columns) {
    return random.ints(columns, 0, 1_000).map(SuppressionTest::count).boxed().toList();
  }

  private static int count(int thrown) {
    if (thrown < 250) return 0;
    return thrown < 600 ? 1 + thrown % 7 : thrown % 120;
  }

  private static List<Integer> sum(List<Row> rows, int parent, int columns) {
    var sum = new int[columns];
    for (var row : rows.subList(parent + 1, rows.size())) {
      if (row.parent() != parent) continue;
      for (var at = 0; at < columns; at++) sum[at] += row.counts().get(at);
    }
    return Arrays.stream(sum).boxed().toList();
  }
}
