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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For how long people are kept whom no list names any more.
///
/// The acts that we read name no term for data of poor and near-poor households, so the term is one
/// of the standing agency: nothing is due before it has set one. Nothing is deleted either.
@Component
public class Retention {

  static final int YEARS_AT_MOST = 100;
  private static final int LETTERS_AT_MOST = 300;

  /// A person is named as long as they belong to a household that is.
  private static final String NAMED =
      """
      WITH listed AS
           (SELECT l.household_id, max(l.day) AS last FROM registry.listing AS l GROUP BY l.household_id),
           named AS
           (SELECT DISTINCT ON (m.person_id)
                   m.person_id, m.household_id, least(upper(m.held) - 1, listed.last) AS last
              FROM registry.membership AS m
              JOIN listed ON listed.household_id = m.household_id
             WHERE m.withdrawn IS NULL
             ORDER BY m.person_id, least(upper(m.held) - 1, listed.last) DESC),
           due AS
           (SELECT n.person_id, n.household_id, n.last
              FROM named AS n
             WHERE n.last <= :upTo AND
      """;

  private final JdbcClient db;
  private final Acts acts;
  private final Visible visible;

  public Retention(JdbcClient db, Acts acts, Visible visible) {
    this.db = db;
    this.acts = acts;
    this.visible = visible;
  }

  /// What the standing agency has set, in years after the last list; none before it has.
  public Optional<Integer> years() {
    return db.sql("SELECT years FROM registry.retention ORDER BY entry DESC LIMIT 1")
        .query(Integer.class)
        .optional();
  }

  /// Sets it anew.
  ///
  /// @throws Refused if it is no number of years from 1 to 100, or without a reason
  public void set(String years, String reason, Actor actor) {
    var number = number(years);
    if (reason.isBlank()) throw new Refused(RegistryRefusal.NO_TERM_REASON, Map.of());
    if (reason.length() > LETTERS_AT_MOST) {
      throw new Refused(
          RegistryRefusal.REASON_TOO_LONG, Map.of("atMost", Integer.toString(LETTERS_AT_MOST)));
    }
    var deed =
        new Deed(
            "registry.retention",
            "",
            reason.strip(),
            Optional.of("{\"years\":" + number + "}"),
            Optional.empty());
    acts.perform(
        actor,
        deed,
        act ->
            db.sql("INSERT INTO registry.retention (years, recorded) VALUES (:years, :act)")
                .param("years", number)
                .param("act", act.value())
                .update());
  }

  private static int number(String text) {
    try {
      var years = Integer.parseInt(text.strip());
      if (years >= 1 && years <= YEARS_AT_MOST) return years;
    } catch (NumberFormatException e) {
      // Refused below, in the same words as a number that is too large.
    }
    throw new Refused(RegistryRefusal.TERM_UNREADABLE, Map.of("years", text));
  }

  /// Who is due on the day of a scope: the last list that named them is as old as the term.
  ///
  /// @param years the term
  /// @throws Refused if the scope does not see names
  public Due due(int years, int atMost, Scope scope) {
    if (!scope.sees(Field.MEMBERS)) {
      throw new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of());
    }
    return new Due(ofYears(years, scope), longest(years, atMost, scope));
  }

  /// Those who are due, named `due`, before a statement that asks for them.
  private JdbcClient.StatementSpec ofDue(int years, Scope scope, String asked) {
    var condition = visible.of(scope, "n.household_id");
    return db.sql(NAMED + condition.sql() + ")\n" + asked)
        .params(condition.values())
        .param("upTo", scope.day().minusYears(years));
  }

  private List<Due.OfYear> ofYears(int years, Scope scope) {
    return ofDue(
            years,
            scope,
            """
            SELECT CAST(extract(year FROM d.last) AS integer) AS year, count(*) AS persons
              FROM due AS d
             GROUP BY 1
             ORDER BY 1
            """)
        .query((row, _) -> new Due.OfYear(row.getInt("year"), row.getLong("persons")))
        .list();
  }

  private List<Due.Person> longest(int years, int atMost, Scope scope) {
    return ofDue(
            years,
            scope,
            """
            SELECT d.person_id, d.household_id, d.last,
                   (SELECT k.full_name
                      FROM registry.person_known AS k
                     WHERE k.person_id = d.person_id AND k.withdrawn IS NULL
                     ORDER BY lower(k.held) DESC LIMIT 1) AS full_name
              FROM due AS d
             ORDER BY d.last, d.person_id
             LIMIT :atMost
            """)
        .param("atMost", atMost)
        .query((row, _) ->
            new Due.Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getObject("last", LocalDate.class)))
        .list();
  }
}
