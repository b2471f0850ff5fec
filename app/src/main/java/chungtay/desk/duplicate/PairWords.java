package chungtay.desk.duplicate;

import chungtay.registry.duplicate.Judgement;
import chungtay.registry.duplicate.Pair;
import chungtay.wording.Say;
import java.util.stream.Collectors;

/// What is said of two households that look alike.
record PairWords(Say say) {

  /// Why they do.
  String grounds(Pair pair) {
    return pair.blocks().stream()
        .map(block -> say.of("desk.duplicate.block." + block, pair.persons()))
        .collect(Collectors.joining(" · "));
  }

  /// What somebody said of them, when and why.
  String judged(Judgement judgement) {
    return say.of(
        "desk.duplicate.judged",
        say.of("desk.duplicate.verdict." + judgement.verdict()),
        judgement.by(),
        say.format().time(judgement.at()),
        judgement.reason());
  }
}
