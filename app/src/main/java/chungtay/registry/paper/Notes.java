package chungtay.registry.paper;

import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Events;
import chungtay.registry.event.Proposal;
import chungtay.vault.Vault;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people note about households, which may be anything, for whoever may read their events. The
/// text is closed by the vault and stands in no act.
@Component
public class Notes {

  public static final int LETTERS_AT_MOST = 1_000;

  private final JdbcClient db;
  private final Vault vault;
  private final Acts acts;
  private final Visible visible;
  private final Sighting sighting;

  Notes(JdbcClient db, Vault vault, Acts acts, Visible visible, Sighting sighting) {
    this.db = db;
    this.vault = vault;
    this.acts = acts;
    this.visible = visible;
    this.sighting = sighting;
  }

  /// Keeps a note about a household.
  ///
  /// @throws Refused if it says nothing, or too much
  public NoteId write(HouseholdId household, String typed, Editor editor) {
    editor.must(Right.ATTACH);
    sighting.mustSee(household, editor.scope());
    var text = text(typed);
    var id = new NoteId(UuidCreator.getTimeOrderedEpoch());
    acts.perform(
        editor.actor(),
        deed("registry.note", household, editor.scope().purpose(), id),
        act ->
            db.sql(
                    """
                    INSERT INTO registry.note (id, household_id, day, said, recorded)
                    VALUES (:id, :household, :day, :said, :act)
                    """)
                .param("id", id.value())
                .param("household", household.value())
                .param("day", editor.scope().day())
                .param("said", vault.encrypt(text))
                .param("act", act.value())
                .update());
    return id;
  }

  private static String text(String typed) {
    // A browser sends each end of a line as two signs, of which it counts one.
    var text = typed.replace("\r\n", "\n").strip();
    if (text.isEmpty() || text.length() > LETTERS_AT_MOST) {
      throw new Refused(
          PaperRefusal.NOTE_TEXT, Map.of("atMost", Integer.toString(LETTERS_AT_MOST)));
    }
    return text;
  }

  /// The notes about a household by the day of the scope, the newest first, withdrawn ones too;
  /// none of one out of scope.
  public List<Note> of(HouseholdId household, Scope scope) {
    if (!Events.mayRead(scope)) return List.of();
    var condition = visible.of(scope, "n.household_id");
    return db.sql(
            """
            SELECT n.id, n.day, n.said, a.person, a.post,
                   w.person AS withdrawer, w.post AS withdrawer_post, w.reason AS withdrawn_because
              FROM registry.note AS n
              JOIN audit.act AS a ON a.id = n.recorded
              LEFT JOIN audit.act AS w ON w.id = n.withdrawn
             WHERE n.household_id = :household AND n.day <= :day AND %s
             ORDER BY n.day DESC, n.id DESC
            """
                .formatted(condition.sql()))
        .params(condition.values())
        .param("household", household.value())
        .param("day", scope.day())
        .query((row, _) -> note(row))
        .list();
  }

  private Note note(ResultSet row) throws SQLException {
    return new Note(
        new NoteId(row.getObject("id", UUID.class)),
        vault.decrypt(row.getBytes("said")),
        PaperLog.written(row),
        PaperLog.withdrawal(row));
  }

  /// Takes a note back; it stays to be seen that there was one.
  ///
  /// @throws Refused if somebody else wrote it, or no reason is given
  public void withdraw(HouseholdId household, NoteId id, String reason, Editor editor) {
    editor.must(Right.ATTACH);
    var note =
        of(household, editor.scope()).stream()
            .filter(one -> one.id().equals(id) && one.withdrawn().isEmpty())
            .findFirst()
            .orElseThrow(Notes::noSuch);
    if (!note.written().person().equals(editor.actor().person())) {
      throw new Refused(PaperRefusal.NOT_OWN_NOTE, Map.of());
    }
    var why = Proposal.reason(reason);
    acts.perform(
        editor.actor(),
        deed("registry.note-withdraw", household, why, id),
        act -> {
          var rows =
              db.sql(
                      "UPDATE registry.note SET withdrawn = :act WHERE id = :id AND withdrawn IS NULL")
                  .param("id", id.value())
                  .param("act", act.value())
                  .update();
          if (rows == 0) throw noSuch();
          return act;
        });
  }

  private static Refused noSuch() {
    return new Refused(PaperRefusal.NO_SUCH_NOTE, Map.of());
  }

  private static Deed deed(String kind, HouseholdId household, String reason, NoteId note) {
    var after = "{\"note\": \"%s\"}".formatted(note.value());
    return new Deed(
        kind, household.value().toString(), reason, Optional.of(after), Optional.empty());
  }
}
