package chungtay.plan.draft;

import chungtay.audit.ActId;
import chungtay.plan.Edition;
import chungtay.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where drafts are kept, with every version of them.
@Component
public class Drafts {

  /// Older ones are found by their address alone.
  static final int LISTED_AT_MOST = 200;

  private final JdbcClient db;

  public Drafts(JdbcClient db) {
    this.db = db;
  }

  /// The newest first.
  public List<KeptDraft.Line> all() {
    return db.sql(
            """
            SELECT d.id, d.name, v.version, a.person, a.happened_at, p.plan_id, p.edition,
                   p.version AS published_version,
                   coalesce(v.content #>> '{head,fields,NUMBER}', '') AS number,
                   coalesce(v.content #>> '{head,fields,TITLE}', '') AS title
              FROM plan.draft AS d
              JOIN LATERAL (SELECT version, content, recorded FROM plan.draft_version
                             WHERE draft_id = d.id ORDER BY version DESC LIMIT 1) AS v ON true
              JOIN audit.act AS a ON a.id = v.recorded
              LEFT JOIN LATERAL (SELECT plan_id, edition, version FROM plan.draft_published
                                  WHERE draft_id = d.id ORDER BY edition DESC LIMIT 1) AS p ON true
             ORDER BY d.id DESC
             LIMIT :atMost
            """)
        .param("atMost", LISTED_AT_MOST)
        .query((row, _) ->
            new KeptDraft.Line(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                row.getString("title"),
                row.getInt("version"),
                row.getString("person"),
                at(row),
                published(row)))
        .list();
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("happened_at", OffsetDateTime.class).toInstant();
  }

  private static Optional<KeptDraft.Published> published(ResultSet row) throws SQLException {
    var plan = row.getObject("plan_id", UUID.class);
    if (plan == null) return Optional.empty();
    return Optional.of(
        new KeptDraft.Published(
            new PlanId(plan), row.getInt("edition"), row.getInt("published_version")));
  }

  public Optional<KeptDraft> find(DraftId draft) {
    return db.sql(
            """
            SELECT d.id, d.name, d.source, v.version, v.content, p.plan_id, p.edition,
                   p.version AS published_version
              FROM plan.draft AS d
              JOIN plan.draft_version AS v ON v.draft_id = d.id
              LEFT JOIN LATERAL (SELECT plan_id, edition, version FROM plan.draft_published
                                  WHERE draft_id = d.id ORDER BY edition DESC LIMIT 1) AS p ON true
             WHERE d.id = :draft
             ORDER BY v.version DESC
             LIMIT 1
            """)
        .param("draft", draft.value())
        .query((row, _) ->
            new KeptDraft(
                draft,
                row.getString("name"),
                row.getString("source").lines().toList(),
                row.getInt("version"),
                ManuscriptText.parse(row.getString("content")),
                published(row)))
        .optional();
  }

  /// The newest first.
  public List<KeptDraft.Version> versions(DraftId draft, int atMost) {
    return db.sql(
            """
            SELECT v.version, v.change, v.piece, a.person, a.happened_at
              FROM plan.draft_version AS v
              JOIN audit.act AS a ON a.id = v.recorded
             WHERE v.draft_id = :draft
             ORDER BY v.version DESC
             LIMIT :atMost
            """)
        .param("draft", draft.value())
        .param("atMost", atMost)
        .query((row, _) ->
            new KeptDraft.Version(
                row.getInt("version"),
                Change.valueOf(row.getString("change")),
                row.getString("piece"),
                row.getString("person"),
                at(row)))
        .list();
  }

  Optional<Manuscript> version(DraftId draft, int version) {
    return db.sql(
            """
            SELECT content
              FROM plan.draft_version
             WHERE draft_id = :draft AND version = :version
            """)
        .param("draft", draft.value())
        .param("version", version)
        .query((row, _) -> ManuscriptText.parse(row.getString("content")))
        .optional();
  }

  void add(ActId act, DraftId draft, String name, String source) {
    db.sql(
            """
            INSERT INTO plan.draft (id, name, source, recorded)
            VALUES (:id, :name, :source, :act)
            """)
        .param("id", draft.value())
        .param("name", name)
        .param("source", source)
        .param("act", act.value())
        .update();
  }

  /// @param of the version that is corrected
  /// @param manuscript what it becomes
  record Correction(int of, Change change, String piece, Manuscript manuscript) {}

  /// Adds a version, unless another has come since the one that it corrects.
  ///
  /// @throws chungtay.refusal.Refused if somebody has corrected it meanwhile
  void add(ActId act, DraftId draft, Correction correction) {
    hold(draft);
    if (newest(draft) != correction.of()) throw DraftRefusal.DRAFT_CHANGED_MEANWHILE.refused();
    db.sql(
            """
            INSERT INTO plan.draft_version (draft_id, version, change, piece, content, recorded)
            VALUES (:draft, :version, :change, :piece, CAST(:content AS jsonb), :act)
            """)
        .param("draft", draft.value())
        .param("version", correction.of() + 1)
        .param("change", correction.change().name())
        .param("piece", correction.piece())
        .param("content", ManuscriptText.of(correction.manuscript()))
        .param("act", act.value())
        .update();
  }

  /// Notes what became of a version.
  ///
  /// @throws chungtay.refusal.Refused if somebody has corrected it meanwhile
  void publish(ActId act, KeptDraft draft, Edition edition) {
    hold(draft.id());
    if (newest(draft.id()) != draft.version()) {
      throw DraftRefusal.DRAFT_CHANGED_MEANWHILE.refused();
    }
    db.sql(
            """
            INSERT INTO plan.draft_published (draft_id, version, plan_id, edition, recorded)
            VALUES (:draft, :version, :plan, :edition, :act)
            """)
        .param("draft", draft.id().value())
        .param("version", draft.version())
        .param("plan", edition.id().value())
        .param("edition", edition.number())
        .param("act", act.value())
        .update();
  }

  /// Holds a draft until the transaction ends, so that two who correct it come one after the other.
  private void hold(DraftId draft) {
    db.sql("SELECT id FROM plan.draft WHERE id = :draft FOR UPDATE")
        .param("draft", draft.value())
        .query()
        .listOfRows();
  }

  private int newest(DraftId draft) {
    return db.sql(
            "SELECT coalesce(max(version), 0) FROM plan.draft_version WHERE draft_id = :draft")
        .param("draft", draft.value())
        .query(Integer.class)
        .single();
  }
}
