package chungtay.desk.leader;

import static java.util.stream.Collectors.toSet;

import chungtay.desk.Sight;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.task.Holders;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds what stands in the way of plans at a place.
@Component
class Obstacles {

  private final Difficulties difficulties;
  private final Holders holders;

  Obstacles(Difficulties difficulties, Holders holders) {
    this.difficulties = difficulties;
    this.holders = holders;
  }

  /// Not solved by the day, the oldest first: in the province whoever raised it; in any other place
  /// what its People's Committees did.
  List<Difficulty> of(Sight sight) {
    var open =
        difficulties.all(sight.day()).stream().filter(one -> one.standing().isOpen()).toList();
    var raisers = open.stream().map(Difficulty::by).collect(toSet());
    var here = holders.within(sight.place().id(), raisers, sight.day());
    return open.stream().filter(one -> here.contains(one.by())).toList();
  }
}
