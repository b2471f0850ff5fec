package chungtay.desk.household;

import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.desk.Sight;
import chungtay.frame.Frames;
import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Writes down who looked at which households in a list, and who took which list away.
///
/// What was searched for is a name or a number of somebody, so that alone is told that it was.
@Component
class ListTrail {

  static final String LOOKED = "registry.list";
  static final String TAKEN = "registry.export";

  private static final String SEARCH = "q";

  private final Openings openings;

  ListTrail(Openings openings) {
    this.openings = openings;
  }

  /// Somebody looks at a part of a list.
  void looked(Sight sight, List<HouseholdId> households) {
    if (households.isEmpty()) return;
    note(LOOKED, sight, "households", households.stream().map(HouseholdId::value).toList());
  }

  /// Somebody takes a list away as a file.
  void taken(Sight sight, int rows) {
    note(TAKEN, sight, "rows", rows);
  }

  private void note(String kind, Sight sight, String what, Object value) {
    var asked = new TreeMap<String, Object>(sight.frame().address().parameters());
    if (asked.containsKey(SEARCH)) asked.put(SEARCH, "•");
    openings.noted(
        new Opening(kind, Frames.inAddress(sight.place()), sight.scope().purpose()),
        Map.of("asked", asked, what, value));
  }
}
