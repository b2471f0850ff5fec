package chungtay.synthetic;

import chungtay.synthetic.Dice.Stream;
import java.util.List;

/// The ethnic groups of every commune.
///
/// The census counts groups for the province only. Where in it they live is made up: weights by
/// district, fewer minorities in towns, and a chance of the commune's own; then everything is
/// scaled back and forth until province and communes both come out as counted.
final class EthnicGroups {

  private static final int ROUNDS = 200;

  private final List<String> names;
  private final double[][] persons;

  EthnicGroups(Table groups, List<Commune> communes, long seed) {
    names = groups.rows().stream().map(row -> row.text("group")).toList();
    persons = new double[communes.size()][];
    for (var commune : communes) persons[commune.place()] = guess(groups, commune, seed);
    for (var round = 0; round < ROUNDS; round++) {
      for (var group = 0; group < names.size(); group++) {
        scaleGroup(group, groups.rows().get(group).number("persons"));
      }
      for (var commune : communes) scale(persons[commune.place()], commune.persons());
    }
  }

  private static double[] guess(Table groups, Commune commune, long seed) {
    var dice = Dice.of(seed, Stream.ETHNIC_GROUPS, commune.number());
    var rows = groups.rows();
    var weights = new double[rows.size()];
    for (var group = 0; group < weights.length; group++) {
      var weight = rows.get(group).number("weight_" + commune.district().code());
      weights[group] = group == 0 ? weight : weight * chanceOfMinority(commune, dice);
    }
    return weights;
  }

  private static double chanceOfMinority(Commune commune, Dice dice) {
    var chance = 0.4 + 1.2 * dice.fraction();
    return switch (commune.area()) {
      case RURAL -> chance;
      case URBAN -> chance / 2;
    };
  }

  private void scaleGroup(int group, double total) {
    var sum = 0.0;
    for (var commune : persons) sum += commune[group];
    for (var commune : persons) commune[group] *= total / sum;
  }

  private static void scale(double[] row, double total) {
    var sum = 0.0;
    for (var value : row) sum += value;
    for (var i = 0; i < row.length; i++) row[i] *= total / sum;
  }

  /// The majority first.
  List<String> names() {
    return names;
  }

  /// How many of so many dwellings of the commune belong to each group, in the order of [#names()].
  int[] share(Commune commune, int dwellings, Dice dice) {
    return dice.split(dwellings, persons[commune.place()]);
  }
}
