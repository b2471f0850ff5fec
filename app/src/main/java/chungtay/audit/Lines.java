package chungtay.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The trail as auditors read it: newest first, a part at a time.
@Component
public class Lines {

  private static final String COLUMNS =
      "id, number, happened_at, person, post, origin, kind, subject, reason, before, after, file_hash";

  private final JdbcClient db;

  Lines(JdbcClient db) {
    this.db = db;
  }

  /// A line of the trail; none if there is no such act.
  public Optional<Line> find(ActId act) {
    return db.sql("SELECT " + COLUMNS + " FROM audit.act WHERE id = :id")
        .param("id", act.value())
        .query((row, _) -> Line.of(row))
        .optional();
  }

  /// The lines of acts, the newest first.
  public List<Line> of(Collection<ActId> acts) {
    return db.sql(
            "SELECT "
                + COLUMNS
                + " FROM audit.act WHERE id = ANY (:ids) ORDER BY happened_at DESC, id DESC")
        .param("ids", acts.stream().map(ActId::value).toArray(UUID[]::new))
        .query((row, _) -> Line.of(row))
        .list();
  }

  /// The newest lines, or those that follow a line that was read before.
  public List<Line> page(Sought sought, Optional<Line> after, int atMost) {
    var conditions = new Conditions(sought);
    after.ifPresent(line -> conditions.follow("<", line));
    return db.sql(
            """
            SELECT %s
              FROM audit.act AS a
             WHERE %s
             ORDER BY a.happened_at DESC, a.id DESC
             LIMIT :atMost
            """
                .formatted(COLUMNS, conditions))
        .params(conditions.values)
        .param("atMost", atMost)
        .query((row, _) -> Line.of(row))
        .list();
  }

  /// How many lines there are of what is sought, from one of them on.
  public long count(Sought sought, Line from) {
    var conditions = new Conditions(sought);
    conditions.follow("<=", from);
    return db.sql("SELECT count(*) FROM audit.act AS a WHERE " + conditions)
        .params(conditions.values)
        .query(Long.class)
        .single();
  }

  /// Only what is asked stands in the statement, so that each is planned for itself.
  private static final class Conditions {

    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    Conditions(Sought sought) {
      sought
          .person()
          .ifPresent(text -> add("strpos(lower(a.person), lower(:person)) > 0", "person", text));
      sought.kind().ifPresent(kind -> add("a.kind = :kind", "kind", kind));
      sought.subject().ifPresent(subject -> add("a.subject = :subject", "subject", subject));
      sought.from().ifPresent(from -> add("a.happened_at >= :from", "from", time(from)));
      sought.until().ifPresent(until -> add("a.happened_at < :until", "until", time(until)));
    }

    void follow(String how, Line line) {
      add(
          "(a.happened_at, a.id) " + how + " (:lastTime, :last)",
          "lastTime",
          time(line.happenedAt()));
      values.put("last", line.id().value());
    }

    private void add(String condition, String name, Object value) {
      sql.append(" AND ").append(condition);
      values.put(name, value);
    }

    private static OffsetDateTime time(Instant instant) {
      return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public String toString() {
      return sql.toString();
    }
  }
}
