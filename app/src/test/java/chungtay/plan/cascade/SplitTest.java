package chungtay.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.cascade.Split.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitTest {

  static final int ENOUGH = 1000;

  @Test
  void whatDividesEvenlyIsDividedEvenly() {
    assertThat(Split.of(12, parts(1, 2, 3))).containsExactly(entry(0, 2), entry(1, 4), entry(2, 6));
  }

  @Test
  void theLargestRemaindersGetWhatIsLeft() {
    // 10 by 3 : 3 : 1 is 4.29, 4.29, 1.43: of the one that is left the third has the most
    assertThat(Split.of(10, parts(3, 3, 1))).containsExactly(entry(0, 4), entry(1, 4), entry(2, 2));
  }

  @Test
  void ofEqualRemaindersTheFirstGetsIt() {
    assertThat(Split.of(1, parts(1, 1))).containsExactly(entry(0, 1), entry(1, 0));
  }

  @Test
  void whoeverCannotCarryMoreLeavesItToTheOthers() {
    var parts = new LinkedHashMap<Integer, Part>();
    parts.put(0, new Part(100, 5)); // its share of 20 would be 10
    parts.put(1, new Part(60, ENOUGH));
    parts.put(2, new Part(40, ENOUGH));

    assertThat(Split.of(20, parts)).containsExactly(entry(0, 5), entry(1, 9), entry(2, 6));
  }

  @Test
  void onItsLimitAPartIsNotFull() {
    var parts = new LinkedHashMap<Integer, Part>();
    parts.put(0, new Part(1, 5));
    parts.put(1, new Part(1, 5));

    assertThat(Split.of(10, parts)).containsExactly(entry(0, 5), entry(1, 5));
    assertThat(Split.of(11, parts)).containsExactly(entry(0, 5), entry(1, 5));
  }

  @Test
  void whatHasNoWeightGetsNothing() {
    assertThat(Split.of(5, parts(0, 1))).containsExactly(entry(0, 0), entry(1, 5));
    assertThat(Split.of(5, parts(0, 0))).containsExactly(entry(0, 0), entry(1, 0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void notOneHouseholdIsLostOrMade(long seed) {
    var random = new Random(seed);
    var parts = random(random);
    var whole = random.nextInt(3000);

    var given = Split.of(whole, parts);

    var carried =
        parts.values().stream().filter(part -> part.weight() > 0).mapToInt(Part::most).sum();
    assertThat(given.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(Math.min(whole, carried));
    parts.forEach((key, part) -> assertThat(given.getOrDefault(key, -1)).isBetween(0, part.most()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutLimitsEachIsWithinOneOfItsShare(long seed) {
    var random = new Random(seed);
    var parts = random(random);
    parts.replaceAll((_, part) -> new Part(part.weight() + 1, Integer.MAX_VALUE));
    var whole = random.nextInt(3000);
    var weights = parts.values().stream().mapToLong(Part::weight).sum();

    var given = Split.of(whole, parts);

    parts.forEach((key, part) ->
        assertThat(Math.abs(given.getOrDefault(key, -1) - (double) whole * part.weight() / weights))
            .isLessThan(1));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  private static Map<Integer, Part> random(Random random) {
    var parts = new LinkedHashMap<Integer, Part>();
    var count = 1 + random.nextInt(30);
    for (var i = 0; i < count; i++)
      parts.put(i, new Part(random.nextInt(500), random.nextInt(200)));
    return parts;
  }

  private static Map<Integer, Part> parts(long... weights) {
    var parts = new LinkedHashMap<Integer, Part>();
    for (var i = 0; i < weights.length; i++) parts.put(i, new Part(weights[i], ENOUGH));
    return parts;
  }

  private static Map.Entry<Integer, Integer> entry(int key, int value) {
    return Map.entry(key, value);
  }
}
