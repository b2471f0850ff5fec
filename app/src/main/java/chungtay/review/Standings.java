package chungtay.review;

import static java.util.stream.Collectors.toMap;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
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

  public Standings(JdbcClient db) {
    this.db = db;
  }

  /// What one household stands at on a day under a standard.
  public record Standing(Optional<Decision> decision, Optional<Assessment> assessment) {}

  /// The standing of each household on the day under a standard.
  public Map<HouseholdId, Standing> of(
      List<HouseholdId> households, StandardId standard, LocalDate day, Scope scope) {
    var decisions = decisions(households, standard, day);
    var assessments = assessments(households, standard, day);
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

  private Map<HouseholdId, Decision> decisions(
      List<HouseholdId> households, StandardId standard, LocalDate day) {
    return db
        .sql(
            """
            SELECT DISTINCT ON (d.household_id)
                   d.household_id, d.standard, d.review_year, d.class, d.sub_class, d.number, d.decided_on, d.causes,
                   d.recorded
              FROM review.decision AS d
             WHERE d.household_id = ANY (:households)
               AND d.standard = :standard
               AND d.decided_on <= :day
             ORDER BY d.household_id, d.decided_on DESC, d.entry DESC
            """)
        .param("households", ids(households))
        .param("standard", standard.value())
        .param("day", day)
        .query((row, _) -> Reading.decision(row))
        .list()
        .stream()
        .collect(toMap(Decision::household, Function.identity()));
  }

  private Map<HouseholdId, Assessment> assessments(
      List<HouseholdId> households, StandardId standard, LocalDate day) {
    return db
        .sql(
            """
            SELECT DISTINCT ON (s.household_id)
                   s.household_id, s.standard, s.review_year, s.assessed_on, s.area, s.b1, s.b2, s.income, s.lacks,
                   s.known, s.farming, s.class, s.sub_class, s.law_hash, s.recorded
              FROM review.assessment AS s
             WHERE s.household_id = ANY (:households)
               AND s.standard = :standard
               AND s.assessed_on <= :day
             ORDER BY s.household_id, s.assessed_on DESC, s.entry DESC
            """)
        .param("households", ids(households))
        .param("standard", standard.value())
        .param("day", day)
        .query((row, _) -> Reading.assessment(row))
        .list()
        .stream()
        .collect(toMap(Assessment::household, Function.identity()));
  }

  private static UUID[] ids(List<HouseholdId> households) {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }
}
