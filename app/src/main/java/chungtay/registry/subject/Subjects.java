package chungtay.registry.subject;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.RegistryRefusal;
import chungtay.registry.Visible;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is held of one person through all days, what was withdrawn included.
///
/// It is an answer to that person, so only those may give it who see every field: an answer that
/// leaves something out and does not say so would be a wrong one.
@Component
public class Subjects {

  private static final String HELD = "lower(f.held) AS since, upper(f.held) AS before, ";
  private static final String ACTS = ", f.recorded, f.withdrawn";

  /// What became known of them after they had gone to a household out of scope is not told.
  private static final String WHILE_THERE =
      """
      EXISTS (SELECT FROM registry.membership AS m
               WHERE m.person_id = f.person_id AND m.household_id = ANY (:households) AND m.held && f.held
                 AND (m.withdrawn IS NULL
                      OR NOT EXISTS (SELECT FROM registry.membership AS s
                                      WHERE s.person_id = f.person_id AND s.withdrawn IS NULL)))
      """;

  /// Events that were refused or taken back are held too.
  private static final String HAPPENED =
      """
      SELECT e.day AS since, CAST(NULL AS date) AS before, e.kind, e.recorded,
             (SELECT u.recorded
                FROM registry.event_step AS s
                JOIN registry.undone AS u ON u.act = s.recorded
               WHERE s.event_id = e.id) AS withdrawn
        FROM registry.event_person AS p
        JOIN registry.event AS e ON e.id = p.event_id
       WHERE p.person_id = :person
         AND EXISTS (SELECT FROM registry.event_household AS h
                      WHERE h.event_id = e.id AND h.household_id = ANY (:households))
       ORDER BY since DESC
      """;

  private final JdbcClient db;
  private final Acts acts;
  private final Visible visible;
  private final List<AlsoHeld> others;

  public Subjects(JdbcClient db, Acts acts, Visible visible, List<AlsoHeld> others) {
    this.db = db;
    this.acts = acts;
    this.visible = visible;
    this.others = List.copyOf(others);
  }

  /// Opens everything that is held of a person, and leaves a line of who read it. Somebody who
  /// belongs to no household any more is found by those they once belonged to.
  ///
  /// @throws Refused if the scope does not see every field, if there is no such person, or none in
  ///   scope: which of the two is not told
  public Subject open(PersonId person, Actor actor, Scope scope) {
    if (!scope.fields().containsAll(EnumSet.allOf(Field.class))) {
      throw new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of());
    }
    var ever = households(person, scope);
    var seen = ever.stream().filter(Belonging::isVisible).map(Belonging::household).toList();
    if (seen.isEmpty()) {
      throw new Refused(
          RegistryRefusal.NO_SUCH_PERSON, Map.of("person", person.value().toString()));
    }
    noted(person, seen, actor, scope);
    return new Subject(person, seen, ever.size() - seen.size(), facts(person, seen));
  }

  private void noted(PersonId person, List<HouseholdId> shown, Actor actor, Scope scope) {
    var households =
        shown.stream()
            .map(household -> "\"" + household.value() + "\"")
            .collect(Collectors.joining(",", "{\"households\":[", "]}"));
    acts.noted(
        actor,
        new Deed(
            "registry.subject",
            person.value().toString(),
            scope.purpose(),
            Optional.of(households),
            Optional.empty()));
  }

  private record Belonging(HouseholdId household, boolean isVisible) {}

  private List<Belonging> households(PersonId person, Scope scope) {
    var condition = visible.of(scope, "b.household_id");
    return db.sql(
            """
            SELECT b.household_id, %s AS visible
              FROM (SELECT m.household_id FROM registry.membership AS m
                     WHERE m.person_id = :person AND m.withdrawn IS NULL
                     UNION
                    SELECT m.household_id FROM registry.membership AS m
                     WHERE m.person_id = :person AND m.withdrawn IS NOT NULL) AS b
             ORDER BY b.household_id
            """
                .formatted(condition.sql()))
        .params(condition.values())
        .param("person", person.value())
        .query((row, _) -> new Belonging(SubjectRows.household(row), row.getBoolean("visible")))
        .list();
  }

  private List<Fact> facts(PersonId person, List<HouseholdId> households) {
    var facts = new ArrayList<Fact>();
    facts.addAll(known(person, households));
    facts.addAll(rows(HAPPENED, person, households, SubjectRows::happened));
    facts.addAll(ofHouseholds(person, households));
    for (var other : others) facts.addAll(other.of(person, households));
    return facts;
  }

  private List<Fact> known(PersonId person, List<HouseholdId> households) {
    var facts = new ArrayList<Fact>();
    facts.addAll(
        standingAndWithdrawn(
            HELD
                + "f.full_name, f.born, f.born_year_only, f.gender, f.ethnic, f.identity_tail"
                + ACTS,
            "registry.person_known AS f WHERE f.person_id = :person AND " + WHILE_THERE,
            person,
            households,
            SubjectRows::person));
    facts.addAll(
        standingAndWithdrawn(
            HELD + "f.household_id, f.relation" + ACTS,
            "registry.membership AS f"
                + " WHERE f.person_id = :person AND f.household_id = ANY (:households)",
            person,
            households,
            SubjectRows::belonged));
    return facts;
  }

  /// What is known of their households on days on which they belonged to them.
  private List<Fact> ofHouseholds(PersonId person, List<HouseholdId> households) {
    var facts = new ArrayList<Fact>();
    facts.addAll(
        standingAndWithdrawn(
            HELD + "f.household_id, f.unit_id" + ACTS,
            "registry.residence AS f WHERE " + meanwhile("m.held && f.held"),
            person,
            households,
            SubjectRows::lived));
    facts.addAll(
        standingAndWithdrawn(
            HELD
                + "f.household_id, f.persons, f.ethnic_minority, f.no_labour, f.merit,"
                + " f.disabled, f.farming, f.collective"
                + ACTS,
            "registry.household_known AS f WHERE " + meanwhile("m.held && f.held"),
            person,
            households,
            SubjectRows::ofHousehold));
    facts.addAll(
        rows(
            "SELECT f.day AS since, CAST(NULL AS date) AS before, f.household_id, f.recorded,"
                + " CAST(NULL AS uuid) AS withdrawn FROM registry.listing AS f"
                + " WHERE NOT EXISTS (SELECT FROM registry.event_step AS e WHERE e.recorded = f.recorded) AND "
                + meanwhile("m.held @> f.day")
                + " ORDER BY since DESC",
            person,
            households,
            SubjectRows::listed));
    facts.addAll(kept("paper", person, households));
    facts.addAll(kept("note", person, households));
    return facts;
  }

  /// What a paper or a note says is read on the household's page, by whoever may.
  private List<Fact> kept(String kind, PersonId person, List<HouseholdId> households) {
    return rows(
        """
        SELECT f.day AS since, CAST(NULL AS date) AS before, f.household_id, '%1$s' AS kind, f.recorded, f.withdrawn
          FROM registry.%1$s AS f
         WHERE %2$s
         ORDER BY since DESC
        """
            .formatted(kind, meanwhile("m.held @> f.day")),
        person,
        households,
        SubjectRows::kept);
  }

  private static String meanwhile(String when) {
    return """
    f.household_id = ANY (:households)
       AND EXISTS (SELECT FROM registry.membership AS m
                    WHERE m.household_id = f.household_id AND m.person_id = :person
                      AND m.withdrawn IS NULL AND %s)
    """
        .formatted(when);
  }

  /// In two parts, as each has an index of its own.
  private List<Fact> standingAndWithdrawn(
      String columns,
      String from,
      PersonId person,
      List<HouseholdId> households,
      RowMapper<Fact> reader) {
    var part = "SELECT " + columns + " FROM " + from + " AND f.withdrawn IS ";
    return rows(
        part + "NULL UNION ALL " + part + "NOT NULL ORDER BY since DESC",
        person,
        households,
        reader);
  }

  private List<Fact> rows(
      String sql, PersonId person, List<HouseholdId> households, RowMapper<Fact> reader) {
    var statement = db.sql(sql).param("person", person.value());
    return sql.contains(":households")
        ? statement.param("households", SubjectRows.ids(households)).query(reader).list()
        : statement.query(reader).list();
  }
}
