package chungtay.review;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The decisions of all years, and where recognised and computed class part.
@Component
public class Decisions {

  private final JdbcClient db;
  private final Assessments assessments;

  public Decisions(JdbcClient db, Assessments assessments) {
    this.db = db;
    this.assessments = assessments;
  }

  /// What counts on the day under a standard: the newest decision of that day or before.
  public Optional<Decision> standing(
      HouseholdId household, StandardId standard, LocalDate day, Scope scope) {
    return all(household, scope).stream()
        .filter(decision -> decision.standard().equals(standard))
        .filter(decision -> !decision.decidedOn().isAfter(day))
        .findFirst();
  }

  /// Every decision on a household, the newest first.
  public List<Decision> all(HouseholdId household, Scope scope) {
    return db.sql(
            """
            SELECT %s
              FROM review.decision AS d
             WHERE d.household_id = :household
             ORDER BY d.decided_on DESC, d.entry DESC
            """
                .formatted(Reading.DECISION))
        .param("household", household.value())
        .query((row, _) -> Reading.decision(row))
        .list();
  }

  /// Where, on the day, the recognised class of a review differs from the computed one.
  public List<Disagreement> disagreements(HouseholdId household, LocalDate day, Scope scope) {
    return all(household, scope).stream()
        .map(Decision::standard)
        .distinct()
        .sorted()
        .flatMap(standard -> standing(household, standard, day, scope).stream())
        .flatMap(decision ->
            assessments.standing(household, decision.standard(), day, scope).stream()
                .filter(assessment -> Disagreement.isBetween(decision, assessment))
                .map(assessment -> new Disagreement(decision, assessment)))
        .toList();
  }
}
