package chungtay.desk.household;

import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.measure.Change;
import chungtay.measure.Filter;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;

/// Says in words whom a list holds: the headline repeats the figure that led here.
record ListTitle(Say say, PovertyStandard standard) {

  /// "1.980 hộ nghèo · thiếu Nguồn nước sinh hoạt".
  String of(int households, Filter filter) {
    var who =
        filter
            .householdClass()
            .map(only -> say.of("desk.list.count." + only.name(), households))
            .orElseGet(() -> say.of("desk.list.count.any", households));
    var parts = new ArrayList<>(List.of(who));
    parts.addAll(words(filter));
    return String.join(" · ", parts);
  }

  /// What narrows the list, beside the class.
  List<String> words(Filter filter) {
    var words = new ArrayList<String>();
    filter.subClass().ifPresent(only -> words.add(new ClassWords(say).of(only)));
    indicators(filter.lacks()).forEach(one -> words.add(lacks(one)));
    filter.groups().stream().sorted().forEach(group -> words.add(say.of("desk.group." + group)));
    filter.areaClass().ifPresent(only -> words.add(say.of("desk.area." + only)));
    filter.change().ifPresent(only -> words.add(change(only)));
    filter.only().stream().sorted().forEach(only -> words.add(say.of("desk.only." + only)));
    return words;
  }

  /// Those whose bits are set.
  List<Indicator> indicators(int bits) {
    return standard.indicators().stream()
        .filter(indicator -> (bits & indicator.bit()) != 0)
        .toList();
  }

  String lacks(Indicator indicator) {
    return say.of("desk.list.lacks", indicator.name().in(say.language()));
  }

  String change(Change change) {
    return say.of("desk.change." + change.movement(), change.since());
  }
}
