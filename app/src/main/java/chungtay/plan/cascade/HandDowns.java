package chungtay.plan.cascade;

import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.plan.PlanId;
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

/// Where it is kept what was handed down, in all versions, and what was answered.
@Component
public class HandDowns {

  private final JdbcClient db;

  public HandDowns(JdbcClient db) {
    this.db = db;
  }

  /// Of which plan, of which aim, from which unit to those below it.
  public record Of(PlanId plan, Aim aim, UnitId parent) {}

  private record Head(UUID id, int version, LocalDate day, String reason, String by) {}

  /// All versions by a day, the newest first.
  public List<HandDown> all(Of of, LocalDate day) {
    var heads =
        db.sql(
                """
                SELECT h.id, h.version, h.day, h.reason, a.person
                  FROM plan.hand_down AS h
                  JOIN audit.act AS a ON a.id = h.recorded
                 WHERE h.plan_id = :plan AND h.aim = :aim AND h.parent_id = :parent AND h.day <= :day
                 ORDER BY h.version DESC
                """)
            .param("plan", of.plan().value())
            .param("aim", of.aim().code())
            .param("parent", of.parent().value())
            .param("day", day)
            .query((row, _) -> head(row))
            .list();
    return heads.stream()
        .map(head ->
            new HandDown(head.version(), given(head.id()), head.day(), head.reason(), head.by()))
        .toList();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("day", LocalDate.class),
        row.getString("reason"),
        row.getString("person"));
  }

  private Map<UnitId, Integer> given(UUID id) {
    var given = new HashMap<UnitId, Integer>();
    db.sql("SELECT unit_id, households FROM plan.handed WHERE hand_down_id = :id")
        .param("id", id)
        .query(row -> {
          given.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("households"));
        });
    return given;
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has made that version
  void add(ActId act, Of of, HandDown handed) {
    var id = UuidCreator.getTimeOrderedEpoch();
    db.sql(
            """
            INSERT INTO plan.hand_down (id, plan_id, aim, parent_id, version, day, reason, recorded)
            VALUES (:id, :plan, :aim, :parent, :version, :day, :reason, :act)
            """)
        .param("id", id)
        .param("plan", of.plan().value())
        .param("aim", of.aim().code())
        .param("parent", of.parent().value())
        .param("version", handed.version())
        .param("day", handed.day())
        .param("reason", handed.reason())
        .param("act", act.value())
        .update();
    var units = List.copyOf(handed.given().keySet());
    db.sql(
            """
            INSERT INTO plan.handed (hand_down_id, unit_id, households, recorded)
            SELECT :id, one.unit, one.households, :act
              FROM unnest(:units, :households) AS one (unit, households)
            """)
        .param("id", id)
        .param("act", act.value())
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("households", units.stream().map(handed.given()::get).toArray(Integer[]::new))
        .update();
  }

  /// The newest answer of each unit by a day, whatever it was given then.
  public Map<UnitId, Answer> answers(PlanId plan, Aim aim, LocalDate day) {
    var answers = new HashMap<UnitId, Answer>();
    said(plan, aim, day).forEach(one -> answers.put(one.unit(), one.answer()));
    return Map.copyOf(answers);
  }

  /// An answer of a unit.
  public record Said(UnitId unit, Answer answer) {}

  /// All answers by a day, in the order in which they were given.
  public List<Said> said(PlanId plan, Aim aim, LocalDate day) {
    return db.sql(
            """
            SELECT s.unit_id, s.households, s.counter, s.day, s.reason, a.person
              FROM plan.answer AS s
              JOIN audit.act AS a ON a.id = s.recorded
             WHERE s.plan_id = :plan AND s.aim = :aim AND s.day <= :day
             ORDER BY s.entry
            """)
        .param("plan", plan.value())
        .param("aim", aim.code())
        .param("day", day)
        .query((row, _) -> new Said(new UnitId(row.getObject("unit_id", UUID.class)), answer(row)))
        .list();
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        row.getInt("households"),
        Optional.ofNullable(row.getObject("counter", Integer.class)),
        row.getObject("day", LocalDate.class),
        row.getString("reason"),
        row.getString("person"));
  }

  /// How many answers a unit has given so far, whatever it was given then.
  public int answered(PlanId plan, Aim aim, UnitId unit) {
    return db.sql(
            """
            SELECT count(*)::int FROM plan.answer
             WHERE plan_id = :plan AND aim = :aim AND unit_id = :unit
            """)
        .param("plan", plan.value())
        .param("aim", aim.code())
        .param("unit", unit.value())
        .query(Integer.class)
        .single();
  }

  void add(ActId act, PlanId plan, Aim aim, UnitId unit, Answer answer) {
    db.sql(
            """
            INSERT INTO plan.answer (plan_id, aim, unit_id, households, counter, day, reason, recorded)
            VALUES (:plan, :aim, :unit, :households, :counter, :day, :reason, :act)
            """)
        .param("plan", plan.value())
        .param("aim", aim.code())
        .param("unit", unit.value())
        .param("households", answer.households())
        .param("counter", answer.counter().orElse(null))
        .param("day", answer.day())
        .param("reason", answer.reason())
        .param("act", act.value())
        .update();
  }
}
