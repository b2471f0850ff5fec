package chungtay.desk.duplicate;

import chungtay.registry.duplicate.Judgement;
import chungtay.registry.duplicate.Pair;
import chungtay.wording.Say;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of two households that look alike.
record PairWords(Say say) {

  /// Why they do.
  String grounds(Pair pair) {
    return grounds(pair, Stream.empty());
  }

  /// The same where it waits: a pair that was judged before says why it does again.
  String asked(Pair pair) {
    return grounds(pair, pair.judgement().stream().map(_ -> say.of("desk.duplicate.again")));
  }

  private String grounds(Pair pair, Stream<String> more) {
    var blocks =
        pair.blocks().stream()
            .map(block -> say.of("desk.duplicate.block." + block, pair.persons()));
    return Stream.concat(blocks, more).collect(Collectors.joining(" · "));
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
