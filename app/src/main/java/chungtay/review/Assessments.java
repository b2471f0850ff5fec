package chungtay.review;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the rules computed, through all years.
@Component
public class Assessments {

  private final JdbcClient db;

  public Assessments(JdbcClient db) {
    this.db = db;
  }

  /// What is computed on the day under a standard: by the newest form of that day or before.
  public Optional<Assessment> standing(
      HouseholdId household, StandardId standard, LocalDate day, Scope scope) {
    return all(household, scope).stream()
        .filter(assessment -> assessment.standard().equals(standard))
        .filter(assessment -> !assessment.assessedOn().isAfter(day))
        .findFirst();
  }

  /// Every assessment of a household, the newest first.
  public List<Assessment> all(HouseholdId household, Scope scope) {
    return db.sql(
            """
            SELECT %s
              FROM review.assessment AS s
             WHERE s.household_id = :household
             ORDER BY s.assessed_on DESC, s.entry DESC
            """
                .formatted(Reading.ASSESSMENT))
        .param("household", household.value())
        .query((row, _) -> Reading.assessment(row))
        .list();
  }
}
