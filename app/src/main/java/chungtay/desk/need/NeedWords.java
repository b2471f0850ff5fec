package chungtay.desk.need;

import chungtay.plan.need.NeedKinds;
import chungtay.plan.need.StatedNeed;
import chungtay.wording.Say;
import java.util.stream.Collectors;

/// What households said that they need, in words.
public record NeedWords(NeedKinds kinds, Say say) {

  /// What one needs, in the order in which forms ask.
  String names(StatedNeed need) {
    if (need.isNothing()) return say.of("desk.needs.nothing");
    return kinds.all().stream()
        .filter(kind -> need.kinds().contains(kind.code()))
        .map(kind -> kind.name().in(say.language()))
        .collect(Collectors.joining(", "));
  }

  /// The same, with the day on which it was said.
  public String of(StatedNeed need) {
    return say.of("desk.needs.said", names(need), need.day());
  }
}
