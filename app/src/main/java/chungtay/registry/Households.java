package chungtay.registry;

import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.vault.Vault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of households on a day. Every door takes a scope; it sees all until posts exist.
@Component
public class Households {

  /// The residence of a commune: the commune itself, or a unit below it.
  private static final String LIVES_IN_COMMUNE =
      """
      EXISTS (SELECT
                FROM registry.residence AS r
                LEFT JOIN place.version AS v ON v.unit_id = r.unit_id AND v.withdrawn IS NULL AND v.held @> :day
               WHERE r.household_id = m.household_id AND r.withdrawn IS NULL AND r.held @> :day
                 AND (r.unit_id = :commune OR v.parent_id = :commune))
      """;

  private final JdbcClient db;
  private final Vault vault;
  private final Acts acts;
  private final Search search;
  private final Histories histories;

  public Households(JdbcClient db, Vault vault, Acts acts) {
    this.db = db;
    this.vault = vault;
    this.acts = acts;
    this.search = new Search(db, vault);
    this.histories = new Histories(db);
  }

  /// Opens a household for somebody to read, and leaves a line of who read it and why.
  ///
  /// @throws Refused if there is no such household
  public Household open(HouseholdId household, LocalDate day, Actor actor, Scope scope) {
    var card =
        card(household, day, scope)
            .orElseThrow(() ->
                new Refused(
                    RegistryRefusal.NO_SUCH_HOUSEHOLD,
                    Map.of("household", household.value().toString())));
    acts.noted(actor, Deed.of("registry.open", household.value().toString(), scope.purpose()));
    return new Household(card, members(household, day, scope), history(household, scope));
  }

  /// A household in a line; none if there is no such household.
  public Optional<Card> card(HouseholdId household, LocalDate day, Scope scope) {
    return cards(List.of(household), day, scope).stream().findFirst();
  }

  /// Households in a line each, in the given order.
  public List<Card> cards(List<HouseholdId> households, LocalDate day, Scope scope) {
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
             ORDER BY asked.turn
            """
                .formatted(Reading.KNOWN))
        .param("households", ids(households))
        .param("day", day)
        .query((row, _) ->
            new Card(
                Reading.household(row),
                Reading.optional(row, "code", String.class),
                Reading.optional(row, "full_name", String.class),
                Reading.optional(row, "unit_id", UUID.class).map(UnitId::new),
                Reading.known(row)))
        .list();
  }

  /// Who belongs to a household on the day: the head first, the others as their list had them.
  public List<Member> members(HouseholdId household, LocalDate day, Scope scope) {
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
        .param("day", day)
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
              row.getObject("since", LocalDate.class));
        })
        .list();
  }

  /// All that is known of a household's past, the newest first.
  public List<Past> history(HouseholdId household, Scope scope) {
    return histories.of(household);
  }

  /// Households by words of a member's name without tone marks and in any order, by the start of
  /// their code, or by the last three digits or all of a member's identity number.
  public List<Card> search(String text, LocalDate day, int atMost, Scope scope) {
    return cards(search.find(text, day, atMost), day, scope);
  }

  /// The households that lists know by these codes.
  public Map<String, HouseholdId> byCodes(Collection<String> codes, Scope scope) {
    return db
        .sql(
            """
            SELECT code, household_id
              FROM registry.household_code
             WHERE code = ANY (:codes)
            """)
        .param("codes", codes.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString("code"), Reading.household(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Households in the commune headed, on the day, by the bearer of the number.
  public List<HouseholdId> headedBy(
      IdentityNumber number, UnitId commune, LocalDate day, Scope scope) {
    return heads("k.identity_index = :wanted", vault.index(number.digits()), commune, day);
  }

  /// Households in the commune headed, on the day, by somebody of the name.
  ///
  /// @param nameKey as [chungtay.wording.SearchKey] writes it
  public List<HouseholdId> headedBy(String nameKey, UnitId commune, LocalDate day, Scope scope) {
    return heads("k.name_key = :wanted", nameKey, commune, day);
  }

  private List<HouseholdId> heads(String condition, Object wanted, UnitId commune, LocalDate day) {
    return db.sql(
            """
            SELECT DISTINCT m.household_id
              FROM registry.person_known AS k
              JOIN registry.membership AS m
                ON m.person_id = k.person_id AND m.relation = 'HEAD' AND m.withdrawn IS NULL AND m.held @> :day
             WHERE k.withdrawn IS NULL AND k.held @> :day AND %s
               AND %s
             ORDER BY m.household_id
            """
                .formatted(condition, LIVES_IN_COMMUNE))
        .param("wanted", wanted)
        .param("commune", commune.value())
        .param("day", day)
        .query((row, _) -> Reading.household(row))
        .list();
  }

  private static String[] ids(List<HouseholdId> households) {
    return households.stream()
        .map(household -> household.value().toString())
        .toArray(String[]::new);
  }
}
