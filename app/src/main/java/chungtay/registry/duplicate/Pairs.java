package chungtay.registry.duplicate;

import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.RegistryRefusal;
import chungtay.registry.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Households that look alike and what people said of them: whoever sees both of a pair may say
/// whether they are one.
@Component
public class Pairs {

  private final JdbcClient db;
  private final Acts acts;
  private final Visible visible;

  public Pairs(JdbcClient db, Acts acts, Visible visible) {
    this.db = db;
    this.acts = acts;
    this.visible = visible;
  }

  /// Pairs in scope of which nobody has said anything, the most alike first.
  public List<Pair> waiting(Scope scope, int atMost) {
    var one = visible.of(scope, "p.one");
    var other = visible.of(scope, "p.other");
    return db.sql(
            """
            SELECT p.one, p.other, p.score, p.blocks, p.persons
              FROM registry.pair AS p
             WHERE NOT EXISTS (SELECT FROM registry.judgement AS j WHERE j.one = p.one AND j.other = p.other)
               AND %s
               AND %s
             ORDER BY p.score DESC, p.one, p.other
             LIMIT :atMost
            """
                .formatted(one.sql(), other.sql()))
        .params(one.values())
        .params(other.values())
        .param("atMost", atMost)
        .query((row, _) -> pair(row, Optional.empty()))
        .list();
  }

  /// A pair, judged or not.
  ///
  /// @throws Refused if the two do not look alike, or are not both in scope: which of these is not
  ///   told
  public Pair find(HouseholdId one, HouseholdId other, Scope scope) {
    var first = visible.of(scope, "p.one");
    var second = visible.of(scope, "p.other");
    return db.sql(
            """
            SELECT p.one, p.other, p.score, p.blocks, p.persons
              FROM registry.pair AS p
             WHERE p.one = :one AND p.other = :other
               AND %s
               AND %s
            """
                .formatted(first.sql(), second.sql()))
        .params(first.values())
        .params(second.values())
        .param("one", one.value())
        .param("other", other.value())
        .query((row, _) -> pair(row, judgement(one, other)))
        .optional()
        .orElseThrow(() -> new Refused(RegistryRefusal.NO_SUCH_PAIR, Map.of()));
  }

  /// Says whether two households are one. A judgement is never taken back, only followed.
  ///
  /// @param pair as whoever judges saw it
  /// @throws Refused without a reason, or if somebody has judged since the pair was looked at
  public void judge(Pair pair, Judgement.Verdict verdict, String reason, Actor actor) {
    if (reason.isBlank()) throw new Refused(RegistryRefusal.NO_REASON, Map.of());
    var after = "{\"other\":\"%s\",\"verdict\":\"%s\"}".formatted(pair.other().value(), verdict);
    var deed =
        new Deed(
            "registry.judge",
            pair.one().value().toString(),
            reason.strip(),
            Optional.of(after),
            Optional.empty());
    acts.perform(
        actor,
        deed,
        act -> {
          refuseIfJudgedMeanwhile(pair);
          record(pair, verdict, act);
          return act;
        });
  }

  /// The pair's row is held until the commit, so of two who judge at once one comes second.
  private void refuseIfJudgedMeanwhile(Pair pair) {
    var held =
        db.sql("SELECT score FROM registry.pair WHERE one = :one AND other = :other FOR UPDATE")
            .param("one", pair.one().value())
            .param("other", pair.other().value())
            .query(Integer.class)
            .optional();
    if (held.isEmpty()) throw new Refused(RegistryRefusal.NO_SUCH_PAIR, Map.of());
    var newest = judgement(pair.one(), pair.other()).map(Judgement::entry);
    if (!newest.equals(pair.judgement().map(Judgement::entry))) {
      throw new Refused(RegistryRefusal.JUDGED_MEANWHILE, Map.of());
    }
  }

  private void record(Pair pair, Judgement.Verdict verdict, ActId act) {
    db.sql(
            """
            INSERT INTO registry.judgement (one, other, verdict, recorded)
            VALUES (:one, :other, :verdict, :act)
            """)
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .param("verdict", verdict.name())
        .param("act", act.value())
        .update();
  }

  private Optional<Judgement> judgement(HouseholdId one, HouseholdId other) {
    return db.sql(
            """
            SELECT j.entry, j.verdict, a.reason, a.person, a.happened_at
              FROM registry.judgement AS j
              JOIN audit.act AS a ON a.id = j.recorded
             WHERE j.one = :one AND j.other = :other
             ORDER BY j.entry DESC
             LIMIT 1
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query((row, _) ->
            new Judgement(
                row.getLong("entry"),
                Judgement.Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private static Pair pair(ResultSet row, Optional<Judgement> judgement) throws SQLException {
    var blocks = (String[]) row.getArray("blocks").getArray();
    return new Pair(
        new HouseholdId(row.getObject("one", UUID.class)),
        new HouseholdId(row.getObject("other", UUID.class)),
        row.getInt("score"),
        Stream.of(blocks).map(Pair.Block::valueOf).toList(),
        row.getInt("persons"),
        judgement);
  }
}
