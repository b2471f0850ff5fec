package chungtay.plan.commendation.score;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.commendation.score.Closing.Closed;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where closed scores are kept.
@Component
public class Closings {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient db;

  public Closings(JdbcClient db) {
    this.db = db;
  }

  private record Head(UUID id, Closing closing) {}

  /// All of a year, without the scores themselves, the newest first.
  public List<Closing> all(PlanId plan, int year) {
    return heads(plan, year).stream().map(Head::closing).toList();
  }

  /// One with its scores.
  public Optional<Closing> find(PlanId plan, int year, int version) {
    return heads(plan, year).stream()
        .filter(head -> head.closing().version() == version)
        .findFirst()
        .map(head -> {
          var one = head.closing();
          return new Closing(
              one.version(), one.day(), one.inputs(), one.reason(), one.by(), scores(head.id()));
        });
  }

  private List<Head> heads(PlanId plan, int year) {
    return db.sql(
            """
            SELECT c.id, c.version, c.day, c.inputs, c.reason, a.person
              FROM plan.score_closing AS c
              JOIN audit.act AS a ON a.id = c.recorded
             WHERE c.plan_id = :plan AND c.year = :year
             ORDER BY c.version DESC
            """)
        .param("plan", plan.value())
        .param("year", year)
        .query((row, _) -> head(row))
        .list();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getObject("id", UUID.class),
        new Closing(
            row.getInt("version"),
            row.getObject("day", LocalDate.class),
            row.getString("inputs"),
            row.getString("reason"),
            row.getString("person"),
            Map.of()));
  }

  private Map<AgencyId, Closed> scores(UUID closing) {
    var scores = new HashMap<AgencyId, Closed>();
    db.sql(
            """
            SELECT agency_id, points, corrected, lines
              FROM plan.closed_score
             WHERE closing_id = :closing
            """)
        .param("closing", closing)
        .query(row -> {
          scores.put(
              new AgencyId(row.getObject("agency_id", UUID.class)),
              new Closed(
                  Optional.ofNullable(row.getObject("points", Integer.class)),
                  Optional.ofNullable(row.getObject("corrected", Integer.class)),
                  JSON.readValue(row.getString("lines"), new TypeReference<List<ScoreLine>>() {})));
        });
    return scores;
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has closed that one
  ///   meanwhile
  void add(ActId act, PlanId plan, int year, Closing closing) {
    var id = UuidCreator.getTimeOrderedEpoch();
    db.sql(
            """
            INSERT INTO plan.score_closing (id, plan_id, year, version, inputs, reason, day, recorded)
            VALUES (:id, :plan, :year, :version, :inputs, :reason, :day, :act)
            """)
        .param("id", id)
        .param("plan", plan.value())
        .param("year", year)
        .param("version", closing.version())
        .param("inputs", closing.inputs())
        .param("reason", closing.reason())
        .param("day", closing.day())
        .param("act", act.value())
        .update();
    var agencies = List.copyOf(closing.scores().keySet());
    var closed = agencies.stream().map(closing.scores()::get).toList();
    db.sql(
            """
            INSERT INTO plan.closed_score (closing_id, agency_id, points, corrected, lines, recorded)
            SELECT :id, one.agency, one.points, one.corrected, CAST(one.lines AS jsonb), :act
              FROM unnest(:agencies, :points, :corrected, :lines) AS one (agency, points, corrected, lines)
            """)
        .param("id", id)
        .param("act", act.value())
        .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
        .param(
            "points", closed.stream().map(one -> one.points().orElse(null)).toArray(Integer[]::new))
        .param(
            "corrected",
            closed.stream().map(one -> one.corrected().orElse(null)).toArray(Integer[]::new))
        .param(
            "lines",
            closed.stream().map(one -> JSON.writeValueAsString(one.lines())).toArray(String[]::new))
        .update();
  }
}
