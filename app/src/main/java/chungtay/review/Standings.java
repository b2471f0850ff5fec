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
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What counts and what is computed for many households at once, as lists show it.
@Component
public class Standings {

  private static final String DECISIONS =
      """
      SELECT DISTINCT ON (d.household_id) %s
        FROM review.decision AS d
       WHERE d.household_id = ANY (:households)
         AND d.standard = :standard
         AND d.decided_on <= :day
       ORDER BY d.household_id, d.decided_on DESC, d.entry DESC
      """
          .formatted(Reading.DECISION);

  private static final String ASSESSMENTS =
      """
      SELECT DISTINCT ON (s.household_id) %s
        FROM review.assessment AS s
       WHERE s.household_id = ANY (:households)
         AND s.standard = :standard
         AND s.assessed_on <= :day
       ORDER BY s.household_id, s.assessed_on DESC, s.entry DESC
      """
          .formatted(Reading.ASSESSMENT);

  private final JdbcClient db;

  public Standings(JdbcClient db) {
    this.db = db;
  }

  /// What one household stands at on a day under a standard.
  public record Standing(Optional<Decision> decision, Optional<Assessment> assessment) {}

  /// The standing of each household on the day under a standard.
  public Map<HouseholdId, Standing> of(
      List<HouseholdId> households, StandardId standard, LocalDate day, Scope scope) {
    var ids = households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    var asked = Map.of("households", ids, "standard", standard.value(), "day", day);
    var decisions =
        newest(DECISIONS, asked, (row, _) -> Reading.decision(row), Decision::household);
    var assessments =
        newest(ASSESSMENTS, asked, (row, _) -> Reading.assessment(row), Assessment::household);
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

  private <T> Map<HouseholdId, T> newest(
      String sql, Map<String, ?> asked, RowMapper<T> mapper, Function<T, HouseholdId> household) {
    return db.sql(sql).params(asked).query(mapper).list().stream()
        .collect(toMap(household, Function.identity()));
  }
}
