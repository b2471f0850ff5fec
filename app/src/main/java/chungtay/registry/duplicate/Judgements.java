package chungtay.registry.duplicate;

import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.database.Statements;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import chungtay.registry.duplicate.Judged.Merging;
import chungtay.registry.duplicate.Judged.Outcome;
import chungtay.registry.duplicate.Judged.Said;
import chungtay.registry.duplicate.Judged.Standing;
import chungtay.registry.event.EventId;
import chungtay.registry.event.Events;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have said of pairs and which they have merged, so that it is found again: the newest
/// first, with what became of it.
@Component
public class Judgements {

  private static final String JUDGED = Statements.beside(Judgements.class, "judged");

  /// Later than any act.
  private static final ActId END = new ActId(new UUID(-1, -1));

  private final JdbcClient db;
  private final Visible visible;
  private final Events events;

  Judgements(JdbcClient db, Visible visible, Events events) {
    this.db = db;
    this.visible = visible;
    this.events = events;
  }

  /// Those of pairs of which both are in scope, or were when they last lived apart.
  ///
  /// @param before the last one of the part before; none for the first part
  public List<Judged> newest(Scope scope, Optional<ActId> before, int atMost) {
    var found = new ArrayList<Judged>();
    var end = before.orElse(END);
    while (found.size() < atMost) {
      var piece = piece(scope, end, atMost);
      piece.stream().filter(row -> isSeen(row, scope)).map(Row::judged).forEach(found::add);
      if (piece.size() < atMost) break;
      end = piece.getLast().judged().act();
    }
    return found.stream().limit(atMost).toList();
  }

  /// @param seen whether both households are in scope
  private record Row(Judged judged, boolean seen) {}

  /// A household that was given up lives nowhere today: it is for those who may read the event.
  private boolean isSeen(Row row, Scope scope) {
    return row.seen()
        || row.judged().merging().filter(one -> events.isSeen(one.event(), scope)).isPresent();
  }

  private List<Row> piece(Scope scope, ActId before, int atMost) {
    var one = visible.of(scope, "d.one");
    var other = visible.of(scope, "d.other");
    return db.sql(JUDGED.formatted(one.sql(), other.sql()))
        .params(one.values())
        .params(other.values())
        .param("before", before.value())
        .param("atMost", atMost)
        .query((row, _) -> new Row(judged(row), row.getBoolean("seen")))
        .list();
  }

  private static Judged judged(ResultSet row) throws SQLException {
    return new Judged(
        new ActId(row.getObject("act", UUID.class)),
        new HouseholdId(row.getObject("one", UUID.class)),
        new HouseholdId(row.getObject("other", UUID.class)),
        Outcome.valueOf(row.getString("outcome")),
        Standing.valueOf(row.getString("standing")),
        new Said(
            row.getString("person"),
            row.getObject("happened_at", OffsetDateTime.class).toInstant(),
            row.getString("reason")),
        merging(row),
        row.getBoolean("alike"));
  }

  private static Optional<Merging> merging(ResultSet row) throws SQLException {
    var event = row.getObject("event_id", UUID.class);
    if (event == null) return Optional.empty();
    return Optional.of(
        new Merging(
            new EventId(event),
            new HouseholdId(row.getObject("gone", UUID.class)),
            row.getObject("day", LocalDate.class),
            row.getBoolean("stands")));
  }
}
