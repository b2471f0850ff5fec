package chungtay.review;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The decisions of all years, and where recognised and computed class part.
@Component
public class Decisions {

  private final JdbcClient db;
  private final Visible visible;
  private final Assessments assessments;

  public Decisions(JdbcClient db, Visible visible, Assessments assessments) {
    this.db = db;
    this.visible = visible;
    this.assessments = assessments;
  }

  /// What counts on the day of the scope under a standard: the newest decision of that day or
  /// before.
  Optional<Decision> standing(HouseholdId household, StandardId standard, Scope scope) {
    return all(household, scope).stream()
        .filter(decision -> decision.standard().equals(standard))
        .filter(decision -> !decision.decidedOn().isAfter(scope.day()))
        .findFirst();
  }

  /// Every decision on a household, the newest first; none for whoever sees no class.
  public List<Decision> all(HouseholdId household, Scope scope) {
    if (!scope.sees(Field.CLASS)) return List.of();
    var condition = visible.of(scope, "d.household_id");
    return db.sql(
            """
            SELECT %s
              FROM review.decision AS d
             WHERE d.household_id = :household
               AND %s
             ORDER BY d.decided_on DESC, d.entry DESC
            """
                .formatted(Reading.DECISION, condition.sql()))
        .params(condition.values())
        .param("household", household.value())
        .query((row, _) -> Reading.decision(row))
        .list();
  }

  /// Where, on the day of the scope, the recognised class of a review differs from the computed
  /// one.
  public List<Disagreement> disagreements(HouseholdId household, Scope scope) {
    return all(household, scope).stream()
        .map(Decision::standard)
        .distinct()
        .sorted()
        .flatMap(standard -> standing(household, standard, scope).stream())
        .flatMap(decision ->
            assessments.standing(household, decision.standard(), scope).stream()
                .filter(assessment -> Disagreement.isBetween(decision, assessment))
                .map(assessment -> new Disagreement(decision, assessment)))
        .toList();
  }
}
