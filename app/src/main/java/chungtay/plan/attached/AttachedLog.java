package chungtay.plan.attached;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.vault.closed.Arrived;
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

/// Where it is kept what was attached to what.
@Component
class AttachedLog implements Claims {

  private final JdbcClient db;

  AttachedLog(JdbcClient db) {
    this.db = db;
  }

  /// A file that is about to be kept.
  record Coming(
      AttachedId id,
      To to,
      AgencyId agency,
      boolean signed,
      LocalDate day,
      String title,
      Arrived file) {}

  /// @return whether it was kept; not if this very file is there
  boolean keep(Coming coming, ActId act) {
    var task = coming.to() instanceof To.Task one ? one : null;
    var submission = coming.to() instanceof To.Submission one ? one : null;
    return db.sql(
                """
                INSERT INTO plan.attached (id, task_id, period, submission_id, agency_id, signed, day,
                                           type, bytes, hash, title, name, recorded)
                VALUES (:id, CAST(:task AS uuid), CAST(:period AS date), CAST(:submission AS uuid), :agency, :signed,
                        :day, :type, :bytes, :hash, :title, :name, :act)
                ON CONFLICT DO NOTHING
                """)
            .param("id", coming.id().value())
            .param("task", task == null ? null : task.task().value().toString())
            .param("period", task == null ? null : task.period().toString())
            .param("submission", submission == null ? null : submission.submission().toString())
            .param("agency", coming.agency().value())
            .param("signed", coming.signed())
            .param("day", coming.day())
            .param("type", coming.file().type().name())
            .param("bytes", coming.file().bytes())
            .param("hash", coming.file().hash())
            .param("title", coming.title())
            .param("name", coming.file().name())
            .param("act", act.value())
            .update()
        == 1;
  }

  @Override
  public boolean isKept(UUID file) {
    return db.sql("SELECT EXISTS (SELECT FROM plan.attached WHERE id = :id)")
        .param("id", file)
        .query(Boolean.class)
        .single();
  }

  /// @return whether it stood
  boolean withdraw(AttachedId id, ActId act) {
    return db.sql("UPDATE plan.attached SET withdrawn = :act WHERE id = :id AND withdrawn IS NULL")
            .param("id", id.value())
            .param("act", act.value())
            .update()
        == 1;
  }

  /// What was attached to something by a day, the newest first, withdrawn ones too.
  List<Attached> of(To to, LocalDate day) {
    return switch (to) {
      case To.Task one ->
          those("f.task_id = :one AND f.period = :period", one.task().value(), one.period(), day);
      case To.Submission one -> those("f.submission_id = :one", one.submission(), day, day);
    };
  }

  private List<Attached> those(String condition, UUID one, LocalDate period, LocalDate day) {
    return db.sql(
            """
            SELECT f.id, f.agency_id, f.signed, f.day, f.type, f.bytes, f.title, f.name, a.person, a.post,
                   w.person AS withdrawer, w.post AS withdrawer_post, w.reason AS withdrawn_because
              FROM plan.attached AS f
              JOIN audit.act AS a ON a.id = f.recorded
              LEFT JOIN audit.act AS w ON w.id = f.withdrawn
             WHERE f.day <= :day AND %s
             ORDER BY f.day DESC, f.id DESC
            """
                .formatted(condition))
        .param("one", one)
        .param("period", period)
        .param("day", day)
        .query((row, _) -> attached(row))
        .list();
  }

  private static Attached attached(ResultSet row) throws SQLException {
    return new Attached(
        new AttachedId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new Attached.File(
            FileType.valueOf(row.getString("type")),
            row.getInt("bytes"),
            row.getString("title"),
            row.getString("name")),
        row.getBoolean("signed"),
        row.getObject("day", LocalDate.class),
        new Attached.By(row.getString("person"), row.getString("post")),
        withdrawn(row));
  }

  private static Optional<Attached.Withdrawn> withdrawn(ResultSet row) throws SQLException {
    var person = row.getString("withdrawer");
    if (person == null) return Optional.empty();
    var by = new Attached.By(person, row.getString("withdrawer_post"));
    return Optional.of(new Attached.Withdrawn(by, row.getString("withdrawn_because")));
  }
}
