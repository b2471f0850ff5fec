package chungtay.desk.law;

import chungtay.classification.Area;
import chungtay.law.Limit;
import chungtay.law.PovertyStandard.ScoreNames;
import chungtay.wording.Say;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Tells limits in words, a line for each area.
record LimitWords(Say say, Way way, ScoreNames names) {

  List<String> upTo(Limit limit) {
    return byArea(
        area -> say.of("desk.law.limit.up_to", name(area), measure(), number(area.of(limit))));
  }

  List<String> between(Limit over, Limit upTo) {
    return byArea(area ->
        say.of(
            "desk.law.limit.between",
            name(area),
            measure(),
            number(area.of(over)),
            number(area.of(upTo))));
  }

  List<String> over(Limit limit) {
    return byArea(
        area -> say.of("desk.law.limit.over", name(area), measure(), number(area.of(limit))));
  }

  String deprivedFrom(int limit) {
    return say.of("desk.law.deprived.from." + way.name(), limit, names.deprivation());
  }

  String deprivedBelow(int limit) {
    return say.of("desk.law.deprived.below." + way.name(), limit, names.deprivation());
  }

  private static List<String> byArea(Function<Area, String> words) {
    return Arrays.stream(Area.values()).map(words).toList();
  }

  private String name(Area area) {
    return say.of("desk.law.area." + area.name());
  }

  private String measure() {
    return say.of("desk.law.measure." + way.name(), names.income());
  }

  private String number(long number) {
    return switch (way) {
      case SCORES -> say.format().count(number);
      case INCOME -> say.format().money(number);
    };
  }
}
