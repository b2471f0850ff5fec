package chungtay.desk.household;

import chungtay.access.Officers;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.desk.Sight;
import chungtay.frame.Frames;
import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down who looked at which households in a list, and who took which list away.
///
/// What was searched for is a name or a number of somebody, so that alone is told that it was.
@Component
class ListTrail {

  static final String LOOKED = "registry.list";
  static final String TAKEN = "registry.export";

  private static final String SEARCH = "q";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;
  private final Officers officers;

  ListTrail(Acts acts, Officers officers) {
    this.acts = acts;
    this.officers = officers;
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
    var after = JSON.writeValueAsString(Map.of("asked", asked, what, value));
    acts.noted(
        officers.actor(),
        new Deed(
            kind,
            Frames.inAddress(sight.place()),
            sight.scope().purpose(),
            Optional.of(after),
            Optional.empty()));
  }
}
