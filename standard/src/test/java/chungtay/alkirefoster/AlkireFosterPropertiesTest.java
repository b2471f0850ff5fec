package chungtay.alkirefoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the paper proves of M₀, held against random populations, weights and cutoffs.
///
/// The seed is the argument, so a failure names the population that broke it and reruns by itself.
class AlkireFosterPropertiesTest {

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("chungtay.alkirefoster.AlkireFosterPropertiesTest#seeds")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Property {}

  static final int GROUPS = 3;

  record Row(long lacks, long unknown, int group, long weight) {}

  record World(AlkireFoster method, List<Row> rows) {

    static World of(long seed) {
      var random = new Random(seed);
      var method = randomMethod(random);
      var size = method.weights().size();
      var rows = Stream.generate(() -> row(random, size)).limit(random.nextInt(1, 80)).toList();
      return new World(method, rows);
    }

    Tally count() {
      return total(AlkireFosterPropertiesTest.count(method, rows));
    }

    World with(UnaryOperator<Row> change) {
      return new World(method, rows.stream().map(change).toList());
    }
  }

  @Property
  void theWholeIsTheSumOfItsGroups(long seed) {
    var world = World.of(seed);
    var groups = count(world.method, world.rows);
    var everybody = world.with(row -> new Row(row.lacks, 0, 0, row.weight)).count();

    assertThat(total(groups)).isEqualTo(everybody);
    if (everybody.poor().signum() == 0) return;
    assertThat(sum(GROUPS, i -> groups.get(i).shareOfPoverty(everybody))).isEqualTo(Fraction.of(1));
    assertThat(sum(GROUPS, i -> groups.get(i).shareOfPopulation(everybody)))
        .isEqualTo(Fraction.of(1));
  }

  @Property
  void theMeanOfTheGroupsWeighedByTheirPeopleIsTheWhole(long seed) {
    var world = World.of(seed);
    var groups = count(world.method, world.rows);
    var whole = total(groups);

    var mean = sum(GROUPS, i -> groups.get(i).shareOfPopulation(whole).times(m0(groups.get(i))));

    assertThat(mean).isEqualTo(m0(whole));
  }

  @Property
  void everyHouseholdCountedTwiceChangesNoRatio(long seed) {
    var once = World.of(seed);
    var twice =
        new World(once.method, Stream.concat(once.rows.stream(), once.rows.stream()).toList());
    var heavier = once.with(row -> new Row(row.lacks, 0, row.group, row.weight * 7));

    assertThat(m0(twice.count())).isEqualTo(m0(once.count()));
    assertThat(m0(heavier.count())).isEqualTo(m0(once.count()));
    assertThat(twice.count().intensity()).isEqualTo(once.count().intensity());
  }

  @Property
  void whatTheNonPoorLackDoesNotCount(long seed) {
    var world = World.of(seed);
    var relieved =
        world.with(
            row -> world.method.isPoor(row.lacks) ? row : new Row(0, 0, row.group, row.weight));

    assertThat(m0(relieved.count())).isEqualTo(m0(world.count()));
    assertThat(relieved.count().lackingPoor()).isEqualTo(world.count().lackingPoor());
  }

  @Property
  void lackingOneThingMoreNeverLowersPoverty(long seed) {
    var world = World.of(seed);
    var random = new Random(seed);
    var bit = 1L << random.nextInt(world.method.weights().size());
    var worse = world.with(row -> new Row(row.lacks | bit, 0, row.group, row.weight));

    assertThat(m0(worse.count())).isGreaterThanOrEqualTo(m0(world.count()));
    assertThat(worse.count().headcount()).isGreaterThanOrEqualTo(world.count().headcount());
  }

  @Property
  void aPoorOneWhoLacksOneThingMoreRaisesPoverty(long seed) {
    var world = World.of(seed);
    var everything = (1L << world.method.weights().size()) - 1;
    var poorer =
        world.with(row -> {
          var more = row.lacks | Long.lowestOneBit(~row.lacks & everything);
          return world.method.isPoor(row.lacks) ? new Row(more, 0, row.group, row.weight) : row;
        });
    var rose =
        world.rows.stream()
            .anyMatch(
                row -> row.weight > 0 && world.method.isPoor(row.lacks) && row.lacks != everything);

    assertThat(m0(poorer.count()).compareTo(m0(world.count()))).isEqualTo(rose ? 1 : 0);
  }

  @Property
  void adjustedHeadcountIsHeadcountTimesIntensity(long seed) {
    var tally = World.of(seed).count();

    assertThat(tally.headcount().times(tally.intensity())).isEqualTo(m0(tally));
    assertThat(m0(tally).toDouble())
        .isCloseTo(tally.headcount().toDouble() * tally.intensity().toDouble(), within(1e-15));
  }

  @Property
  void censoredRatiosNeverExceedUncensoredOnes(long seed) {
    var tally = World.of(seed).count();

    for (var i = 0; i < tally.method().weights().size(); i++) {
      assertThat(tally.censoredHeadcount(i))
          .isLessThanOrEqualTo(tally.uncensoredHeadcount(i))
          .isLessThanOrEqualTo(tally.headcount());
    }
  }

  @Property
  void contributionsSumToTheWhole(long seed) {
    var tally = World.of(seed).count();
    var size = tally.method().weights().size();

    assertThat(sum(size, tally::contribution)).isEqualTo(m0(tally));
    assertThat(sum(size, tally::contributionShare))
        .isEqualTo(tally.poor().signum() == 0 ? Fraction.ZERO : Fraction.of(1));
  }

  @Property
  void thePoorGrowFewerFromUnionToIntersection(long seed) {
    var world = World.of(seed);
    var weights = world.method.weights();
    var union = new World(new AlkireFoster(weights, weights.union()), world.rows).count();
    var both = new World(new AlkireFoster(weights, weights.intersection()), world.rows).count();

    assertThat(union.headcount()).isGreaterThanOrEqualTo(world.count().headcount());
    assertThat(world.count().headcount()).isGreaterThanOrEqualTo(both.headcount());
    assertThat(union.lackingPoor()).isEqualTo(union.lacking());
  }

  @Property
  void cellsAnswerAsTheHouseholdsThemselvesDo(long seed) {
    var world = World.of(seed);
    var cells = population(world.rows).cells(Missing.REFUSE);

    assertThat(cells.count(world.method, GROUPS)).isEqualTo(count(world.method, world.rows));
    assertThat(cells.regrouped(_ -> 0).count(world.method, 1)).containsExactly(world.count());
    assertThat(cells.size()).isLessThanOrEqualTo(world.rows.size());
  }

  /// The slow way, one tally for each household, with no table and no columns.
  @Property
  void columnsAnswerAsOneTallyForEachHouseholdDoes(long seed) {
    var world = World.of(seed);

    var slowly =
        world.rows.stream()
            .map(row -> world.method.count(row.lacks, 1, BigInteger.valueOf(row.weight)))
            .reduce(world.method.nobody(), Tally::plus);

    assertThat(world.count()).isEqualTo(slowly);
  }

  @Property
  void droppingIsTheSameAsLeavingOutBeforehand(long seed) {
    var random = new Random(seed);
    var world =
        World.of(seed)
            .with(
                row -> random.nextInt(4) > 0 ? row : new Row(row.lacks, 1, row.group, row.weight));
    var known = world.rows.stream().filter(row -> row.unknown == 0).toList();

    assertThat(population(world.rows).count(world.method, Missing.DROP))
        .isEqualTo(count(world.method, known));
    assertThat(population(world.rows).cells(Missing.DROP).count(world.method, GROUPS))
        .isEqualTo(count(world.method, known));
  }

  @Property
  void incidenceAndIntensityTogetherAreTheWholeChange(long seed) {
    var before = World.of(seed);
    var after =
        new World(
            before.method,
            World.of(seed).with(row -> new Row(row.lacks & row.weight, 0, 0, 1)).rows);
    var change = new Change(before.count(), after.count());

    assertThat(change.dueToIncidence().plus(change.dueToIntensity()))
        .isEqualTo(change.absolute(Tally::adjustedHeadcount));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  static AlkireFoster randomMethod(Random random) {
    var size = random.nextInt(1, 21);
    var weights =
        Weights.of(
            Stream.generate(() -> Fraction.of(random.nextInt(1, 5), random.nextInt(1, 10)))
                .limit(size)
                .toList());
    var poorFrom = random.nextLong(1, weights.total() + 1);
    return new AlkireFoster(weights, poorFrom, random.nextLong(1, poorFrom + 1));
  }

  static Row row(Random random, int size) {
    var lacks = random.nextLong() & (1L << size) - 1;
    if (random.nextBoolean()) lacks &= random.nextLong();
    return new Row(lacks, 0, random.nextInt(GROUPS), random.nextInt(0, 9));
  }

  static Population population(List<Row> rows) {
    return new Population(
        rows.stream().mapToLong(Row::lacks).toArray(),
        rows.stream().mapToLong(Row::unknown).toArray(),
        rows.stream().mapToInt(Row::group).toArray(),
        GROUPS,
        Design.simple(rows.stream().mapToLong(Row::weight).toArray()));
  }

  static List<Tally> count(AlkireFoster method, List<Row> rows) {
    return population(rows).count(method, Missing.REFUSE);
  }

  static Tally total(List<Tally> tallies) {
    return tallies.stream().reduce(Tally::plus).orElseThrow();
  }

  static Fraction m0(Tally tally) {
    return tally.adjustedHeadcount();
  }

  static Fraction sum(int count, IntFunction<Fraction> term) {
    return IntStream.range(0, count).mapToObj(term).reduce(Fraction.ZERO, Fraction::plus);
  }
}
