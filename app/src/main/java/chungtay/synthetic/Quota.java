package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.synthetic.Dice.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What one commune contributes to its district's figures, in households.
///
/// @param poor at the end of 2020
/// @param merit of those, with a member of merit
/// @param meritLeaving of those, no longer poor by 30 September 2021
/// @param leaving poor without merit who leave by 30 September 2021
/// @param coming others who become poor by then
/// @param leavingLater poor who leave in the rest of 2021
/// @param comingLater others who become poor in the rest of 2021
record Quota(
    int poor,
    int merit,
    int meritLeaving,
    int leaving,
    int coming,
    int leavingLater,
    int comingLater) {

  /// The poor of a commune, at most, of a thousand households: the lists of four years must fit.
  private static final int MOST_POOR = 150;

  /// By commune code.
  static Map<String, Quota> of(Table levels, List<Commune> communes, long seed) {
    Map<String, Quota> quotas = new TreeMap<>();
    for (var level : levels.rows()) {
      var district = level.text("district_code");
      var own = communes.stream().filter(c -> c.district().code().equals(district)).toList();
      var dice = Dice.of(seed, Stream.QUOTAS, Integer.parseInt(district));
      var shares = new District(level, own, dice).quotas();
      for (var i = 0; i < own.size(); i++) quotas.put(own.get(i).code(), shares.get(i));
    }
    return quotas;
  }

  /// Hands a district's figures down to its communes.
  private record District(Table.Row level, List<Commune> communes, Dice dice) {

    List<Quota> quotas() {
      var poor = dice.split(level.number("poor_2020"), poverty());
      var merit = dice.split(level.number("merit_poor_2020"), weights(poor));
      var meritLeaving = dice.split(level.number("merit_left_by_september_2021"), weights(merit));
      var leaving = dice.split(leavingWithoutMerit(), uneven(without(poor, merit)));
      var coming = dice.split(level.number("come_by_september_2021"), uneven(poor));
      var leavingLater = dice.split(leavingLater(), uneven(without(poor, leaving)));
      var comingLater = dice.split(level.number("come_later_2021"), uneven(poor));
      return IntStream.range(0, communes.size())
          .mapToObj(i ->
              new Quota(
                  poor[i],
                  merit[i],
                  meritLeaving[i],
                  leaving[i],
                  coming[i],
                  leavingLater[i],
                  comingLater[i]))
          .toList();
    }

    private int leavingWithoutMerit() {
      return level.number("fall_by_september_2021")
          + level.number("come_by_september_2021")
          - level.number("merit_left_by_september_2021");
    }

    private int leavingLater() {
      return level.number("fall_in_2021")
          - level.number("fall_by_september_2021")
          + level.number("come_later_2021");
    }

    /// Some communes are poorer than others, towns less than villages.
    private double[] poverty() {
      var weights = each(c -> c.households() * (0.5 + dice.fraction()) * towards(c.area()));
      var total = level.number("poor_2020");
      for (var round = 0; round < communes.size(); round++) {
        var factor = total / Arrays.stream(weights).sum();
        for (var i = 0; i < weights.length; i++) {
          var most = communes.get(i).households() * MOST_POOR / 1000.0;
          weights[i] = Math.min(weights[i] * factor, most);
        }
      }
      return weights;
    }

    private static double towards(Area area) {
      return switch (area) {
        case RURAL -> 1;
        case URBAN -> 0.45;
      };
    }

    private double[] each(ToDoubleFunction<Commune> weight) {
      return communes.stream().mapToDouble(weight).toArray();
    }

    private static double[] weights(int[] households) {
      return Arrays.stream(households).asDoubleStream().toArray();
    }

    private static int[] without(int[] households, int[] others) {
      var rest = households.clone();
      for (var i = 0; i < rest.length; i++) rest[i] -= others[i];
      return rest;
    }

    /// Some communes are faster than others.
    private double[] uneven(int[] households) {
      var weights = weights(households);
      for (var i = 0; i < weights.length; i++) weights[i] *= 0.6 + 0.8 * dice.fraction();
      return weights;
    }
  }
}
