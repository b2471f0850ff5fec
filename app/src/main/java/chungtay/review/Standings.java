package chungtay.review;

import static java.util.stream.Collectors.toMap;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What counts and what is computed for many households at once, as lists show it.
@Component
public class Standings {

  private final JdbcClient db;
  private final Visible visible;

  public Standings(JdbcClient db, Visible visible) {
    this.db = db;
    this.visible = visible;
  }

  /// What one household stands at on a day under a standard.
  public record Standing(Optional<Decision> decision, Optional<Assessment> assessment) {}

  /// The standing of each household on the day of the scope under a standard; that of a household
  /// out of scope is blank.
  public Map<HouseholdId, Standing> of(
      List<HouseholdId> households, StandardId standard, Scope scope) {
    var asked =
        Map.of(
            "households",
            households.stream().map(HouseholdId::value).toArray(UUID[]::new),
            "standard",
            standard.value(),
            "day",
            scope.day());
    var decisions = decisions(asked, scope);
    var assessments = assessments(asked, scope);
    return households.stream()
        .distinct()
        .collect(
            toMap(
                Function.identity(),
                household ->
                    new Standing(
                        Optional.ofNullable(decisions.get(household)),
                        Optional.ofNullable(assessments.get(household)))));
  }

  private Map<HouseholdId, Decision> decisions(Map<String, ?> asked, Scope scope) {
    if (!scope.sees(Field.CLASS)) return Map.of();
    var condition = visible.of(scope, "d.household_id");
    return db
        .sql(
            """
            SELECT DISTINCT ON (d.household_id) %s
              FROM review.decision AS d
             WHERE d.household_id = ANY (:households)
               AND d.standard = :standard
               AND d.decided_on <= :day
               AND %s
             ORDER BY d.household_id, d.decided_on DESC, d.entry DESC
            """
                .formatted(Reading.DECISION, condition.sql()))
        .params(condition.values())
        .params(asked)
        .query((row, _) -> Reading.decision(row))
        .list()
        .stream()
        .collect(toMap(Decision::household, Function.identity()));
  }

  private Map<HouseholdId, Assessment> assessments(Map<String, ?> asked, Scope scope) {
    var condition = visible.of(scope, "s.household_id");
    return db
        .sql(
            """
            SELECT DISTINCT ON (s.household_id) %s
              FROM review.assessment AS s
             WHERE s.household_id = ANY (:households)
               AND s.standard = :standard
               AND s.assessed_on <= :day
               AND %s
             ORDER BY s.household_id, s.assessed_on DESC, s.entry DESC
            """
                .formatted(Reading.ASSESSMENT, condition.sql()))
        .params(condition.values())
        .params(asked)
        .query((row, _) -> Reading.assessment(row))
        .list()
        .stream()
        .map(assessment -> assessment.seenIn(scope))
        .collect(toMap(Assessment::household, Function.identity()));
  }
}
