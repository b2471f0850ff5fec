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
            SELECT s.household_id, s.standard, s.review_year, s.assessed_on, s.area, s.b1, s.b2, s.income, s.lacks,
                   s.known, s.farming, s.class, s.sub_class, s.law_hash, s.recorded
              FROM review.assessment AS s
             WHERE s.household_id = :household
             ORDER BY s.assessed_on DESC, s.entry DESC
            """)
        .param("household", household.value())
        .query((row, _) -> Reading.assessment(row))
        .list();
  }
}
