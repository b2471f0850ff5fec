package chungtay.registry;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which households a scope lets through, as a condition that statements of every room can carry.
@Component
public class Visible {

  private final Places places;
  private final Needs needs;

  public Visible(Places places, Needs needs) {
    this.places = places;
    this.needs = needs;
  }

  /// SQL with the values that it names, all of which begin with `scope_`.
  public record Condition(String sql, Map<String, Object> values) {

    public Condition {
      values = Map.copyOf(values);
    }
  }

  /// What must be true of a household.
  ///
  /// @param household SQL for its id
  public Condition of(Scope scope, String household) {
    var all = new ArrayList<>(List.of("TRUE"));
    var values = new HashMap<String, Object>();
    if (scope.units().isPresent() || scope.needs().isPresent()) {
      values.put("scope_day", scope.day());
    }
    scope
        .units()
        .ifPresent(units -> {
          all.add(livesThere(household));
          values.put("scope_homes", ids(places.homesOf(units, scope.day())));
        });
    scope.needs().ifPresent(lacked -> all.add(lacksOneOf(household, lacked)));
    scope
        .households()
        .ifPresent(named -> {
          all.add(household + " = ANY (:scope_households)");
          values.put("scope_households", named.toArray(UUID[]::new));
        });
    return new Condition(String.join(" AND ", all), values);
  }

  /// What must be true of a row that says itself where a household lives.
  ///
  /// @param home SQL for the unit
  Condition livesAmong(Scope scope, String home) {
    return scope
        .units()
        .map(units ->
            new Condition(
                home + " = ANY (:scope_homes)",
                Map.of("scope_homes", ids(places.homesOf(units, scope.day())))))
        .orElseGet(() -> new Condition("TRUE", Map.of()));
  }

  Places places() {
    return places;
  }

  private static String livesThere(String household) {
    return """
    EXISTS (SELECT
              FROM registry.residence AS scoped
             WHERE scoped.household_id = %s
               AND scoped.withdrawn IS NULL
               AND scoped.held @> CAST(:scope_day AS date)
               AND scoped.unit_id = ANY (:scope_homes))
    """
        .formatted(household);
  }

  private String lacksOneOf(String household, Map<StandardId, Integer> lacked) {
    var any =
        lacked.entrySet().stream()
            .map(one -> needs.lacksOneOf(household, ":scope_day", one.getKey(), one.getValue()));
    return Stream.concat(Stream.of("FALSE"), any).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static UUID[] ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(UUID[]::new);
  }
}
