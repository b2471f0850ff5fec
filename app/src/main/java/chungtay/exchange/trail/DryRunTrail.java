package chungtay.exchange.trail;

import chungtay.access.Officers;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down whom a dry run showed, and that somebody took its rows away.
///
/// Households of the registry are named, so that the answers to persons and the report of a breach
/// find them. Whoever is only in the list has no name that the trail could give them: they are
/// counted.
@Component
public class DryRunTrail {

  /// Why it is done, as the scope and the trail have it.
  public static final String PURPOSE = "import";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;
  private final Officers officers;

  DryRunTrail(Acts acts, Officers officers) {
    this.acts = acts;
    this.officers = officers;
  }

  /// Somebody looks at households of a list beside those of the registry.
  ///
  /// @param list which one, by its identity
  /// @param aspect what was asked of it
  /// @param known those of the registry that were shown
  /// @param fresh how many were shown that are in the list alone
  public void compared(String list, String aspect, List<HouseholdId> known, long fresh) {
    if (known.isEmpty() && fresh == 0) return;
    var households = known.stream().map(HouseholdId::value).distinct().toList();
    var shown = Map.of("aspect", aspect, "households", households, "fresh", fresh);
    acts.noted(
        officers.actor(),
        new Deed("exchange.compared", list, PURPOSE, json(shown), Optional.empty()));
  }

  /// Somebody takes the rows away that must be corrected.
  public void taken(String list, int rows) {
    acts.noted(
        officers.actor(),
        new Deed("exchange.rejects", list, PURPOSE, json(Map.of("rows", rows)), Optional.empty()));
  }

  private static Optional<String> json(Map<String, ?> shown) {
    return Optional.of(JSON.writeValueAsString(shown));
  }
}
