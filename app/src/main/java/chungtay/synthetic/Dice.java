package chungtay.synthetic;

import java.util.SplittableRandom;

/// Chance that comes out the same everywhere.
///
/// Every commune, household and occasion throws dice of its own, made from the seed and a stream:
/// what one of them draws never moves what another one draws.
final class Dice {

  /// What dice are thrown for; each purpose has a stream of its own.
  enum Stream {
    ETHNIC_GROUPS,
    QUOTAS,
    FAMILIES,
    VILLAGES,
    PATHS,
    DAYS,
    NAMES,
    TRAITS,
    NEEDS,
    CONDITION,
    DISAGREEMENT,
    HOUSEHOLD
  }

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  static Dice of(long seed, Stream stream) {
    return of(seed, stream, 0);
  }

  /// @param number tells apart several of one stream, such as years
  static Dice of(long seed, Stream stream, int number) {
    return new Dice(seedOf(seed, stream, number));
  }

  /// A seed of its own for a part of the whole, mixed so that neighbours have nothing in common.
  static long seedOf(long seed, Stream stream, int number) {
    var part = ((long) stream.name().hashCode() << Integer.SIZE) + number;
    return mixed(mixed(seed) + part * GOLDEN_GAMMA);
  }

  private static long mixed(long value) {
    var bits = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return bits ^ (bits >>> 33);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /// Both ends included.
  long between(long least, long most) {
    return random.nextLong(least, most + 1);
  }

  boolean chance(int perThousand) {
    return random.nextInt(1000) < perThousand;
  }

  /// At least 0, less than 1.
  double fraction() {
    return random.nextDouble();
  }

  /// The place of one of the weights, by chance in their proportion; at least one is above 0.
  int pick(int... weights) {
    var sum = 0;
    for (var weight : weights) sum += weight;
    var left = random.nextInt(sum);
    var place = 0;
    while (left >= weights[place]) left -= weights[place++];
    return place;
  }

  /// When a thing of this weight has its turn, among others: the heavier, the earlier.
  ///
  /// Strict, because the ordinary logarithm may differ in its last bit from machine to machine.
  double turn(double weight) {
    return -StrictMath.log(1 - random.nextDouble()) / weight;
  }

  void shuffle(int[] values) {
    for (var last = values.length - 1; last > 0; last--) {
      var other = random.nextInt(last + 1);
      var held = values[last];
      values[last] = values[other];
      values[other] = held;
    }
  }

  /// Divides a total in the proportion of the weights; the parts add up to it exactly, and chance
  /// alone rounds them, so that small shares are not rounded away everywhere.
  int[] split(int total, double... weights) {
    return split(total, random.nextDouble(), weights);
  }

  /// @param offset where rounding begins, at least 0 and less than 1
  static int[] split(int total, double offset, double... weights) {
    var sum = 0.0;
    for (var weight : weights) sum += weight;
    var parts = new int[weights.length];
    var before = 0;
    var upTo = 0.0;
    for (var i = 0; i < weights.length; i++) {
      upTo += weights[i];
      var now = i == lastAbove0(weights) ? total : (int) (total * (upTo / sum) + offset);
      parts[i] = now - before;
      before = now;
    }
    return parts;
  }

  private static int lastAbove0(double[] weights) {
    var last = weights.length - 1;
    while (last > 0 && weights[last] == 0) last--;
    return last;
  }
}
