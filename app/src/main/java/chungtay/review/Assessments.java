package chungtay.review;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the rules computed, through all years.
@Component
public class Assessments {

  private final JdbcClient db;
  private final Visible visible;

  public Assessments(JdbcClient db, Visible visible) {
    this.db = db;
    this.visible = visible;
  }

  /// What is computed on the day of the scope under a standard: by the newest form of that day or
  /// before.
  Optional<Assessment> standing(HouseholdId household, StandardId standard, Scope scope) {
    return all(household, scope).stream()
        .filter(assessment -> assessment.standard().equals(standard))
        .filter(assessment -> !assessment.assessedOn().isAfter(scope.day()))
        .findFirst();
  }

  /// Every assessment of a household, the newest first.
  public List<Assessment> all(HouseholdId household, Scope scope) {
    var condition = visible.of(scope, "s.household_id");
    return db
        .sql(
            """
            SELECT %s
              FROM review.assessment AS s
             WHERE s.household_id = :household
               AND %s
             ORDER BY s.assessed_on DESC, s.entry DESC
            """
                .formatted(Reading.ASSESSMENT, condition.sql()))
        .params(condition.values())
        .param("household", household.value())
        .query((row, _) -> Reading.assessment(row))
        .list()
        .stream()
        .map(assessment -> assessment.seenIn(scope))
        .toList();
  }
}
