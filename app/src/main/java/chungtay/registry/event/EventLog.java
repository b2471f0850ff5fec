package chungtay.registry.event;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.Visible;
import chungtay.registry.event.Reach.Touched;
import chungtay.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where events are kept, as they were told; what they say is closed by the vault.
@Component
class EventLog {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String HAPPENING =
      """
      SELECT e.id, e.kind, e.reason, e.document, e.file_hash, e.said, e.changes_class,
             coalesce(d.state, 'PROPOSED') AS state,
             pa.person AS proposer, pa.post AS proposer_post, pa.happened_at AS proposed_at,
             coalesce(pa.number, 0) AS proposed_number,
             da.person AS decider, da.post AS decider_post, da.happened_at AS decided_at,
             coalesce(da.number, 0) AS decided_number, d.reason AS refused_because,
             (SELECT u.id
                FROM registry.event AS u
                JOIN registry.event_step AS s ON s.event_id = u.id AND s.state = 'DONE'
               WHERE u.undoes = e.id LIMIT 1) AS undone_by
        FROM registry.event AS e
        JOIN audit.act AS pa ON pa.id = e.recorded
        LEFT JOIN registry.event_step AS d ON d.event_id = e.id AND d.state <> 'PROPOSED'
        LEFT JOIN audit.act AS da ON da.id = d.recorded
      """;

  /// Before every event.
  private static final EventId FIRST = new EventId(new UUID(0, 0));

  private final JdbcClient db;
  private final Vault vault;

  EventLog(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /// Keeps an event; what becomes of it is told by steps.
  void keep(EventId id, Proposal proposal, Touched touched, boolean changesClass, ActId act) {
    var event = proposal.event();
    db.sql(
            """
            INSERT INTO registry.event (id, kind, day, reason, document, file_hash, said, changes_class, undoes, recorded)
            VALUES (:id, :kind, :day, :reason, :document, :file, :said, :changesClass, CAST(:undoes AS uuid), :act)
            """)
        .param("id", id.value())
        .param("kind", event.kind().name())
        .param("day", event.day())
        .param("reason", proposal.reason())
        .param("document", proposal.document().orElse(null))
        .param("file", proposal.fileHash().orElse(null))
        .param("said", vault.encrypt(JSON.writeValueAsString(event)))
        .param("changesClass", changesClass)
        .param("undoes", undone(event))
        .param("act", act.value())
        .update();
    for (var household : touched.households()) {
      add(id, household, household.equals(event.household()), act);
    }
    for (var person : touched.persons()) add(id, person, act);
  }

  private static @Nullable String undone(Event event) {
    return event instanceof Event.Undo undo ? undo.undone().value().toString() : null;
  }

  private void add(EventId id, HouseholdId household, boolean leads, ActId act) {
    db.sql(
            """
            INSERT INTO registry.event_household (event_id, household_id, leads, recorded)
            VALUES (:id, :household, :leads, :act)
            """)
        .param("id", id.value())
        .param("household", household.value())
        .param("leads", leads)
        .param("act", act.value())
        .update();
  }

  private void add(EventId id, PersonId person, ActId act) {
    db.sql(
            """
            INSERT INTO registry.event_person (event_id, person_id, recorded) VALUES (:id, :person, :act)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("act", act.value())
        .update();
  }

  void step(EventId id, Happening.Standing state, Optional<String> reason, ActId act) {
    db.sql(
            """
            INSERT INTO registry.event_step (event_id, state, reason, recorded) VALUES (:id, :state, :reason, :act)
            """)
        .param("id", id.value())
        .param("state", state.name())
        .param("reason", reason.orElse(null))
        .param("act", act.value())
        .update();
  }

  Optional<Happening> find(EventId id) {
    return db.sql(HAPPENING + " WHERE e.id = :id")
        .param("id", id.value())
        .query((row, _) -> happening(row))
        .optional();
  }

  /// Every event of a household, the newest first.
  List<Happening> of(HouseholdId household) {
    return db.sql(
            HAPPENING
                + """
                  JOIN registry.event_household AS h ON h.event_id = e.id AND h.household_id = :household
                 ORDER BY coalesce(d.entry, 9223372036854775807) DESC, e.id DESC
                """)
        .param("household", household.value())
        .query((row, _) -> happening(row))
        .list();
  }

  /// The events that wait for a second person, the oldest first.
  ///
  /// @param condition SQL on the household that leads, as `h.household_id`
  /// @param but whose own are left out
  /// @param after the last one of the part before; none for the first part
  List<Happening> waiting(
      Visible.Condition condition, String but, Optional<EventId> after, int atMost) {
    return waiting(HAPPENING, condition, but, " AND e.id > :after ORDER BY e.id LIMIT :atMost")
        .param("after", after.orElse(FIRST).value())
        .param("atMost", atMost)
        .query((row, _) -> happening(row))
        .list();
  }

  /// How many of them there are.
  long waiting(Visible.Condition condition, String but) {
    return waiting("SELECT count(*) FROM (" + HAPPENING, condition, but, ") AS waiting")
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec waiting(
      String begin, Visible.Condition condition, String but, String end) {
    var waits =
        """
          JOIN registry.event_household AS h ON h.event_id = e.id AND h.leads
         WHERE d.entry IS NULL AND pa.person <> :but AND %s
        """
            .formatted(condition.sql());
    return db.sql(begin + waits + end).params(condition.values()).param("but", but);
  }

  /// Which households and persons an event touches.
  Touched touchedBy(EventId id) {
    return new Touched(
        db.sql(
                "SELECT household_id FROM registry.event_household WHERE event_id = :id ORDER BY leads DESC")
            .param("id", id.value())
            .query((row, _) -> new HouseholdId(row.getObject("household_id", UUID.class)))
            .list(),
        db.sql("SELECT person_id FROM registry.event_person WHERE event_id = :id")
            .param("id", id.value())
            .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
            .list());
  }

  /// The last day on which an event that counts speaks of one of these.
  Optional<LocalDate> lastDay(Touched touched) {
    return db
        .sql(
            """
            SELECT max(e.day)
              FROM registry.event AS e
              JOIN registry.event_step AS s ON s.event_id = e.id AND s.state = 'DONE'
             WHERE e.kind <> 'UNDO'
               AND NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = s.recorded)
               AND (EXISTS (SELECT FROM registry.event_household AS h
                             WHERE h.event_id = e.id AND h.household_id = ANY (:households))
                    OR EXISTS (SELECT FROM registry.event_person AS p
                                WHERE p.event_id = e.id AND p.person_id = ANY (:persons)))
            """)
        .param("households", touched.householdIds())
        .param("persons", touched.personIds())
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// Whether an event that counts came after this one was done and speaks of one of the same.
  boolean isFollowed(EventId id) {
    var touched = touchedBy(id);
    return db.sql(
            """
            SELECT EXISTS (
                SELECT
                  FROM registry.event_step AS s
                  JOIN registry.event_step AS mine ON mine.event_id = :id AND mine.state = 'DONE'
                  JOIN registry.event AS e ON e.id = s.event_id AND e.kind <> 'UNDO'
                 WHERE s.state = 'DONE' AND s.entry > mine.entry
                   AND NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = s.recorded)
                   AND (EXISTS (SELECT FROM registry.event_household AS h
                                 WHERE h.event_id = e.id AND h.household_id = ANY (:households))
                        OR EXISTS (SELECT FROM registry.event_person AS p
                                    WHERE p.event_id = e.id AND p.person_id = ANY (:persons))))
            """)
        .param("id", id.value())
        .param("households", touched.householdIds())
        .param("persons", touched.personIds())
        .query(Boolean.class)
        .single();
  }

  private Happening happening(ResultSet row) throws SQLException {
    var kind = Kind.valueOf(row.getString("kind"));
    var event = JSON.readValue(vault.decrypt(row.getBytes("said")), kind.type());
    var proposal =
        new Proposal(
            event,
            row.getString("reason"),
            Optional.ofNullable(row.getString("document")),
            Optional.ofNullable(row.getString("file_hash")));
    return new Happening(
        new EventId(row.getObject("id", UUID.class)),
        proposal,
        row.getBoolean("changes_class"),
        Happening.Standing.valueOf(row.getString("state")),
        new Happening.Signed(
            row.getString("proposer"),
            row.getString("proposer_post"),
            row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
            row.getLong("proposed_number"),
            Optional.empty()),
        decided(row),
        States.optional(row, "undone_by", UUID.class).map(EventId::new));
  }

  private static Optional<Happening.Signed> decided(ResultSet row) throws SQLException {
    var at = row.getObject("decided_at", OffsetDateTime.class);
    if (at == null) return Optional.empty();
    return Optional.of(
        new Happening.Signed(
            row.getString("decider"),
            row.getString("decider_post"),
            at.toInstant(),
            row.getLong("decided_number"),
            Optional.ofNullable(row.getString("refused_because"))));
  }
}
