package chungtay.desk.need;

import chungtay.plan.need.NeedRefusal;
import chungtay.plan.need.StatedNeed;
import chungtay.plan.need.StatedNeeds.Answer;
import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// What the form of a page of households says.
///
/// @param ticked by the household as it was sent
record NeedsTyped(Map<String, Set<String>> ticked, Map<String, String> seen) {

  /// What is ticked for a household that needs nothing.
  static final String NOTHING = "none";

  /// What a form has seen of a household for which those merged into it answered.
  private static final String MERGED = "merged";

  static final NeedsTyped NONE = new NeedsTyped(Map.of(), Map.of());

  NeedsTyped {
    ticked = Map.copyOf(ticked);
    seen = Map.copyOf(seen);
  }

  static NeedsTyped of(MultiValueMap<String, String> form) {
    var ticked = new HashMap<String, Set<String>>();
    var seen = new HashMap<String, String>();
    for (var household : form.getOrDefault("household", List.of())) {
      ticked.put(household, new HashSet<>(form.getOrDefault("need." + household, List.of())));
      seen.put(household, Optional.ofNullable(form.getFirst("seen." + household)).orElse(""));
    }
    return new NeedsTyped(ticked, seen);
  }

  /// Of a household that was sent: what is ticked.
  Optional<Set<String>> of(HouseholdId household) {
    return Optional.ofNullable(ticked.get(household.value().toString()));
  }

  /// What a form is to say that it has seen.
  static String seen(Optional<StatedNeed> need) {
    return need.filter(one -> one.own() == StatedNeed.NOT_ASKED)
        .map(_ -> MERGED)
        .orElseGet(() -> String.valueOf(need.map(StatedNeed::own).orElse(StatedNeed.NOT_ASKED)));
  }

  /// Those that say something. A household without a tick was not asked; one that was asked, or for
  /// which those merged into it answered, cannot be asked no longer.
  List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    ticked.forEach((household, ticks) -> {
      var entry = entry(household);
      if (ticks.isEmpty() && entry == StatedNeed.NOT_ASKED && !isMerged(household)) return;
      var kinds = new HashSet<>(ticks);
      if (kinds.remove(NOTHING) != kinds.isEmpty()) throw NeedRefusal.NEED_CONTRADICTS.refused();
      answers.add(new Answer(id(household), kinds, entry));
    });
    return answers;
  }

  private boolean isMerged(String household) {
    return MERGED.equals(seen.get(household));
  }

  private long entry(String household) {
    if (isMerged(household)) return StatedNeed.NOT_ASKED;
    try {
      return Long.parseLong(seen.getOrDefault(household, ""));
    } catch (NumberFormatException e) {
      throw NeedRefusal.NEED_UNREADABLE.refused();
    }
  }

  private static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw NeedRefusal.NEED_UNREADABLE.refused();
    }
  }
}
