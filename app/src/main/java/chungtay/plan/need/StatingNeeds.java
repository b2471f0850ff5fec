package chungtay.plan.need;

import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.measure.Question;
import chungtay.plan.Doer;
import chungtay.plan.need.StatedNeeds.Answer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes down what households said that they need, all of a page in one act.
@Component
public class StatingNeeds {

  private final NeedyHouseholds households;
  private final StatedNeeds needs;
  private final NeedKinds kinds;
  private final Acts acts;

  public StatingNeeds(NeedyHouseholds households, StatedNeeds needs, NeedKinds kinds, Acts acts) {
    this.households = households;
    this.needs = needs;
    this.kinds = kinds;
    this.acts = acts;
  }

  /// Writes those answers that are others than what stands; all of them or none. The same sent
  /// again changes nothing.
  ///
  /// @param among where they are looked for, on the day of business
  /// @throws chungtay.refusal.Refused if the post may not, one of them is none that it sees, or
  ///   somebody else wrote since
  public void state(Question among, List<Answer> answers, Doer by) {
    var all = answers.stream().map(Answer::household).toList();
    if (!by.post().role().may(Right.PROPOSE)) throw NeedRefusal.NEED_OUT_OF_SIGHT.refused();
    if (new HashSet<>(all).size() < all.size()
        || answers.stream().anyMatch(one -> !kinds.codes().containsAll(one.kinds()))) {
      throw NeedRefusal.NEED_UNREADABLE.refused();
    }
    if (!new HashSet<>(households.of(among, by.scope())).containsAll(all)) {
      throw NeedRefusal.NEED_OUT_OF_SIGHT.refused();
    }
    var standing = needs.of(all, by.today());
    // In one order, so that two pages that hold the same households do not wait for each other.
    var changed =
        answers.stream()
            .filter(one -> !one.stands(Optional.ofNullable(standing.get(one.household()))))
            .sorted(Comparator.comparing(one -> one.household().value()))
            .toList();
    if (changed.isEmpty()) return;
    var households =
        changed.stream()
            .map(one -> "\"" + one.household().value() + "\"")
            .collect(Collectors.joining(",", "{\"households\":[", "]}"));
    var deed =
        Deed.of("plan.needs", among.place().value().toString(), by.scope().purpose())
            .changing("{}", households);
    acts.perform(
        by.actor(),
        deed,
        act -> {
          for (var one : changed) {
            if (!needs.put(act, one, by.today())) {
              throw NeedRefusal.NEED_CHANGED_MEANWHILE.refused();
            }
          }
          return act;
        });
  }
}
