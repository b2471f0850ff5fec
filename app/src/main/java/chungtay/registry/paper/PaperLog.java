package chungtay.registry.paper;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Personal;
import chungtay.registry.Visible;
import chungtay.registry.event.EventId;
import chungtay.vault.Vault;
import chungtay.vault.closed.Claims;
import chungtay.vault.closed.FileType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where it is kept which household has which paper; what a paper is called is closed by the vault.
@Component
class PaperLog implements Claims {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient db;
  private final Vault vault;

  PaperLog(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /// What somebody calls a paper.
  record Called(@Personal String title, @Personal String name) {}

  /// A paper that is about to be kept.
  ///
  /// @param hash SHA-256 of the file as it came, in hexadecimal
  record Coming(
      PaperId id,
      HouseholdId household,
      Optional<EventId> event,
      LocalDate day,
      FileType type,
      int bytes,
      String hash,
      Called called) {}

  /// @return whether it was kept; not if the household has this very file
  boolean keep(Coming paper, ActId act) {
    var rows =
        db.sql(
                """
                INSERT INTO registry.paper (id, household_id, event_id, day, type, bytes, hash, said, recorded)
                VALUES (:id, :household, CAST(:event AS uuid), :day, :type, :bytes, :hash, :said, :act)
                ON CONFLICT (household_id, hash) WHERE withdrawn IS NULL DO NOTHING
                """)
            .param("id", paper.id().value())
            .param("household", paper.household().value())
            .param("event", paper.event().map(one -> one.value().toString()).orElse(null))
            .param("day", paper.day())
            .param("type", paper.type().name())
            .param("bytes", paper.bytes())
            .param("hash", paper.hash())
            .param("said", vault.encrypt(JSON.writeValueAsString(paper.called())))
            .param("act", act.value())
            .update();
    return rows == 1;
  }

  @Override
  public boolean isKept(UUID file) {
    return db.sql("SELECT EXISTS (SELECT FROM registry.paper WHERE id = :id)")
        .param("id", file)
        .query(Boolean.class)
        .single();
  }

  /// @return whether it stood
  boolean withdraw(PaperId id, ActId act) {
    var rows =
        db.sql("UPDATE registry.paper SET withdrawn = :act WHERE id = :id AND withdrawn IS NULL")
            .param("id", id.value())
            .param("act", act.value())
            .update();
    return rows == 1;
  }

  /// The papers that a household had by a day, the newest first.
  ///
  /// @param condition SQL on the household, as `p.household_id`
  List<Paper> of(HouseholdId household, Visible.Condition condition, LocalDate day) {
    return db.sql(
            """
            SELECT p.id, p.event_id, p.day, p.type, p.bytes, p.said, a.person, a.post,
                   w.person AS withdrawer, w.post AS withdrawer_post, w.reason AS withdrawn_because
              FROM registry.paper AS p
              JOIN audit.act AS a ON a.id = p.recorded
              LEFT JOIN audit.act AS w ON w.id = p.withdrawn
             WHERE p.household_id = :household AND p.day <= :day AND %s
             ORDER BY p.day DESC, p.id DESC
            """
                .formatted(condition.sql()))
        .params(condition.values())
        .param("household", household.value())
        .param("day", day)
        .query((row, _) -> paper(row))
        .list();
  }

  private Paper paper(ResultSet row) throws SQLException {
    var called = JSON.readValue(vault.decrypt(row.getBytes("said")), Called.class);
    return new Paper(
        new PaperId(row.getObject("id", UUID.class)),
        FileType.valueOf(row.getString("type")),
        row.getInt("bytes"),
        called.title(),
        called.name(),
        Optional.ofNullable(row.getObject("event_id", UUID.class)).map(EventId::new),
        written(row),
        withdrawal(row));
  }

  static Written written(ResultSet row) throws SQLException {
    return new Written(
        row.getString("person"), row.getString("post"), row.getObject("day", LocalDate.class));
  }

  static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
    var person = row.getString("withdrawer");
    if (person == null) return Optional.empty();
    return Optional.of(
        new Withdrawal(
            person, row.getString("withdrawer_post"), row.getString("withdrawn_because")));
  }
}
