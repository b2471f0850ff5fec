package chungtay.analyst;

import chungtay.alkirefoster.AlkireFoster;
import chungtay.alkirefoster.Fraction;
import chungtay.alkirefoster.Weights;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the options that say who is poor: indicators, their weights and the cutoff.
final class MethodOptions {

  private static final Pattern ASSIGNMENT = Pattern.compile("(.+)=([^=]*)");

  private MethodOptions() {}

  static AlkireFoster method(List<String> indicators, Optional<String> weightsSpec, String k) {
    requireDistinct("--indicators", indicators);
    if (indicators.size() > Weights.MAX_INDICATORS) {
      throw new Misuse("--indicators: at most %d".formatted(Weights.MAX_INDICATORS));
    }
    var weights =
        weightsSpec
            .map(spec -> weights(indicators, spec))
            .orElseGet(() -> Weights.equal(indicators.size()));
    return new AlkireFoster(weights, cutoff(weights, k));
  }

  static void requireDistinct(String option, List<String> names) {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (name.isEmpty()) throw new Misuse("%s: a name is empty".formatted(option));
      if (!seen.add(name)) throw new Misuse("%s: '%s' stands there twice".formatted(option, name));
    }
  }

  private static Weights weights(List<String> indicators, String spec) {
    var given = assignments(spec);
    for (var name : given.keySet()) {
      if (!indicators.contains(name)) {
        throw new Misuse("--weights: '%s' is not one of the --indicators".formatted(name));
      }
    }
    for (var indicator : indicators) {
      if (!given.containsKey(indicator)) {
        throw new Misuse("--weights: '%s' has none; add %s=1".formatted(indicator, indicator));
      }
    }
    try {
      return Weights.of(indicators.stream().map(given::get).toList());
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw new Misuse("--weights %s: %s".formatted(spec, refused.getMessage()));
    }
  }

  private static Map<String, Fraction> assignments(String spec) {
    var given = new HashMap<String, Fraction>();
    for (var part : spec.split(",", -1)) {
      var assignment = ASSIGNMENT.matcher(part);
      if (!assignment.matches()) {
        throw new Misuse("--weights: '%s' is not of the form indicator=1/2".formatted(part));
      }
      var weight = fraction("--weights " + part, assignment.group(2));
      if (weight.signum() == 0)
        throw new Misuse("--weights %s: must be above zero".formatted(part));
      if (given.put(assignment.group(1), weight) != null) {
        throw new Misuse("--weights: '%s' stands there twice".formatted(assignment.group(1)));
      }
    }
    return given;
  }

  /// A fraction is a share of the total weight; a whole number is a sum of weights, which without
  /// `--weights` counts indicators.
  private static long cutoff(Weights weights, String k) {
    var cutoff = fraction("--k", k);
    try {
      return k.contains("/") ? weights.cutoffAtShare(cutoff) : weights.cutoffAtSum(cutoff);
    } catch (IllegalArgumentException refused) {
      throw new Misuse("--k: " + refused.getMessage());
    }
  }

  private static Fraction fraction(String option, String text) {
    try {
      return Fraction.parse(text);
    } catch (IllegalArgumentException refused) {
      var hint = text.contains(".") ? "; decimals are refused because 0.33 is not a third" : "";
      throw new Misuse("%s: %s%s".formatted(option, refused.getMessage(), hint));
    }
  }
}
