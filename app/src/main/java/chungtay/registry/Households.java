package chungtay.registry;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of households on the day on which somebody looks, as far as their scope goes.
@Component
public class Households {

  private final JdbcClient db;
  private final Acts acts;
  private final Vault vault;
  private final Visible visible;
  private final Search search;
  private final Histories histories;

  public Households(JdbcClient db, Vault vault, Acts acts, Visible visible) {
    this.db = db;
    this.acts = acts;
    this.vault = vault;
    this.visible = visible;
    this.search = new Search(db, vault, visible);
    this.histories = new Histories(db);
  }

  /// Opens a household for somebody to read, and leaves a line of who read it and why.
  ///
  /// @throws Refused if there is no such household, or none in scope: which of the two is not told
  public Household open(HouseholdId household, Actor actor, Scope scope) {
    var card = card(household, scope).orElseThrow(() -> noSuch(household));
    acts.noted(actor, Deed.of("registry.open", household.value().toString(), scope.purpose()));
    return new Household(card, members(household, scope), histories.of(household, scope));
  }

  /// Shows a member's identity number whole, and leaves a line of who saw it.
  ///
  /// @throws Refused if the scope sees no numbers, or no such member
  public IdentityNumber reveal(HouseholdId household, PersonId person, Actor actor, Scope scope) {
    if (!scope.sees(Field.IDENTITY)) {
      throw new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of());
    }
    var condition = visible.of(scope, "m.household_id");
    var cipher =
        db.sql(
                """
                SELECT k.identity_cipher
                  FROM registry.membership AS m
                  JOIN registry.person_known AS k
                    ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held @> :day
                 WHERE m.household_id = :household AND m.person_id = :person
                   AND m.withdrawn IS NULL AND m.held @> :day
                   AND k.identity_cipher IS NOT NULL
                   AND %s
                """
                    .formatted(condition.sql()))
            .params(condition.values())
            .param("household", household.value())
            .param("person", person.value())
            .param("day", scope.day())
            .query(byte[].class)
            .optional()
            .orElseThrow(() -> noSuch(household));
    acts.noted(actor, Deed.of("registry.identity", person.value().toString(), scope.purpose()));
    return new IdentityNumber(vault.decrypt(cipher));
  }

  private static Refused noSuch(HouseholdId household) {
    return new Refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD, Map.of("household", household.value().toString()));
  }

  /// A household in a line; none if there is no such household in scope.
  public Optional<Card> card(HouseholdId household, Scope scope) {
    return cards(List.of(household), scope).stream().findFirst();
  }

  /// Households in a line each, in the given order, without those out of scope.
  public List<Card> cards(List<HouseholdId> households, Scope scope) {
    var condition = visible.of(scope, "h.id");
    return db.sql(
            """
            SELECT h.id AS household_id, r.unit_id, head.full_name, %s,
                   (SELECT c.code
                      FROM registry.household_code AS c
                     WHERE c.household_id = h.id
                     ORDER BY c.recorded DESC, c.code LIMIT 1) AS code
              FROM unnest(CAST(:households AS uuid[])) WITH ORDINALITY AS asked (id, turn)
              JOIN registry.household AS h ON h.id = asked.id
              LEFT JOIN registry.residence AS r
                ON r.household_id = h.id AND r.withdrawn IS NULL AND r.held @> :day
              LEFT JOIN registry.household_known AS k
                ON k.household_id = h.id AND k.withdrawn IS NULL AND k.held @> :day
              LEFT JOIN LATERAL
                   (SELECT p.full_name
                      FROM registry.membership AS m
                      JOIN registry.person_known AS p
                        ON p.person_id = m.person_id AND p.withdrawn IS NULL AND p.held @> :day
                     WHERE m.household_id = h.id AND m.relation = 'HEAD' AND m.withdrawn IS NULL AND m.held @> :day
                     ORDER BY m.entry DESC LIMIT 1) AS head ON true
             WHERE %s
             ORDER BY asked.turn
            """
                .formatted(Reading.KNOWN, condition.sql()))
        .params(condition.values())
        .param("households", ids(households))
        .param("day", scope.day())
        .query((row, _) -> Reading.card(row).seenIn(scope))
        .list();
  }

  /// Who belongs to a household: the head first, the others as their list had them.
  List<Member> members(HouseholdId household, Scope scope) {
    if (!scope.sees(Field.MEMBERS)) return List.of();
    return db.sql(
            """
            SELECT m.person_id, m.relation, p.full_name, p.born, p.born_year_only, p.gender, p.ethnic,
                   p.identity_tail, lower(m.held) AS since
              FROM registry.membership AS m
              JOIN registry.person_known AS p
                ON p.person_id = m.person_id AND p.withdrawn IS NULL AND p.held @> :day
             WHERE m.household_id = :household AND m.withdrawn IS NULL AND m.held @> :day
             ORDER BY m.relation <> 'HEAD', m.position, m.entry
            """)
        .param("household", household.value())
        .param("day", scope.day())
        .query((row, _) -> {
          var yearOnly = row.getBoolean("born_year_only");
          return new Member(
                  Reading.person(row),
                  row.getString("relation"),
                  row.getString("full_name"),
                  Reading.optional(row, "born", LocalDate.class)
                      .map(born -> new Member.Born(born, yearOnly)),
                  Reading.optional(row, "gender", String.class).map(Member.Gender::valueOf),
                  Reading.optional(row, "ethnic", String.class),
                  Reading.optional(row, "identity_tail", String.class),
                  row.getObject("since", LocalDate.class))
              .seenIn(scope);
        })
        .list();
  }

  /// Households in scope by what people type: words of a member's name without tone marks and in
  /// any order, a year of birth, a village or a commune, the start of a code, an identity number or
  /// the last three digits of one. One letter may be wrong.
  public List<Found> search(String text, int atMost, Scope scope) {
    return search.find(text, atMost, scope);
  }

  private static String[] ids(List<HouseholdId> households) {
    return households.stream()
        .map(household -> household.value().toString())
        .toArray(String[]::new);
  }
}
