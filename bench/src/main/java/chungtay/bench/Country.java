package chungtay.bench;

import chungtay.alkirefoster.AlkireFoster;
import chungtay.alkirefoster.Cells;
import chungtay.alkirefoster.Design;
import chungtay.alkirefoster.Missing;
import chungtay.alkirefoster.Population;
import chungtay.alkirefoster.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Counts as many households as the country has.
final class Country {

  private static final int HOUSEHOLDS = 28_000_000;
  private static final int COMMUNES = 3_321;
  private static final int INDICATORS = 12;
  private static final int TIMES = 7;

  private Country() {}

  static List<Measurement> counted() {
    var population = population();
    var method = new AlkireFoster(Weights.equal(INDICATORS), 3);
    var cells = population.cells(Missing.REFUSE);
    return List.of(
        new Measurement(
            "28,000,000 households counted into 3,321 communes",
            "",
            times(() -> population.count(method, Missing.REFUSE)).toString(),
            "12 indicators, one cutoff, one thread; made-up patterns, in memory already"),
        new Measurement(
            "The same into cells, from which every cutoff follows",
            "",
            times(() -> population.cells(Missing.REFUSE)).toString(),
            "%,d cells".formatted(cells.size())),
        new Measurement(
            "Another cutoff from the cells",
            "",
            times(() -> another(cells)).toString(),
            "all communes, one thread"));
  }

  private static void another(Cells cells) {
    cells.count(new AlkireFoster(Weights.equal(INDICATORS), 4), COMMUNES);
  }

  private static Population population() {
    var random = new Random(28);
    var lacks = new long[HOUSEHOLDS];
    var groups = new int[HOUSEHOLDS];
    for (var i = 0; i < HOUSEHOLDS; i++) {
      groups[i] = random.nextInt(COMMUNES);
      var patterns = random.nextLong();
      // Two patterns laid over each other leave each indicator lacked by a quarter.
      lacks[i] = patterns & patterns >>> Integer.SIZE & (1 << INDICATORS) - 1;
    }
    var weights = new long[HOUSEHOLDS];
    Arrays.fill(weights, 1);
    return new Population(lacks, new long[HOUSEHOLDS], groups, COMMUNES, Design.simple(weights));
  }

  private static Times times(Runnable counting) {
    counting.run();
    var times = new long[TIMES];
    for (var i = 0; i < TIMES; i++) {
      var began = System.nanoTime();
      counting.run();
      times[i] = System.nanoTime() - began;
    }
    return new Times(times);
  }
}
