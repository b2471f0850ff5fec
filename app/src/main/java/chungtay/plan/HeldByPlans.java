package chungtay.plan;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Period;
import chungtay.registry.PersonId;
import chungtay.registry.subject.AlsoHeld;
import chungtay.registry.subject.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What plans keep of households: their needs, who helps those with merit, for what they were
/// nominated.
@Component
class HeldByPlans implements AlsoHeld {

  private final JdbcClient db;

  HeldByPlans(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Fact> of(PersonId person, List<HouseholdId> households) {
    return db.sql(
            """
            SELECT f.kind, f.household_id, f.day, f.recorded, f.withdrawn
              FROM (SELECT 'need' AS kind, n.household_id, n.day, n.recorded, n.withdrawn
                      FROM plan.stated_need AS n
                     UNION ALL
                    SELECT 'care', c.household_id, c.day, c.recorded, c.withdrawn
                      FROM plan.care AS c
                     UNION ALL
                    SELECT 'nomination', n.household_id, s.day, s.recorded, NULL
                      FROM plan.nomination AS n
                      JOIN plan.nomination_step AS s ON s.nomination_id = n.id) AS f
             WHERE f.household_id = ANY (CAST(:households AS uuid[]))
               AND EXISTS (SELECT FROM registry.membership AS m
                            WHERE m.household_id = f.household_id AND m.person_id = :person
                              AND m.withdrawn IS NULL AND m.held @> f.day)
             ORDER BY f.kind, f.day DESC
            """)
        .param("person", person.value())
        .param(
            "households",
            households.stream().map(one -> one.value().toString()).toArray(String[]::new))
        .query((row, _) -> {
          var household = new HouseholdId(row.getObject("household_id", UUID.class));
          return new Fact(
              new Period(row.getObject("day", LocalDate.class), Optional.empty()),
              new ActId(row.getObject("recorded", UUID.class)),
              Optional.ofNullable(row.getObject("withdrawn", UUID.class)).map(ActId::new),
              new Fact.Kept(household, row.getString("kind")));
        })
        .list();
  }
}
