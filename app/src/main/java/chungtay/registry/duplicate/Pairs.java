package chungtay.registry.duplicate;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.RegistryRefusal;
import chungtay.registry.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Households that look alike and what people said of them: whoever sees both of a pair may say
/// whether they are one.
///
/// A pair tells of what holds now, so the scope is to be that of today.
@Component
public class Pairs {

  private static final int LETTERS_AT_MOST = 500;

  /// With the newest judgement as `j`.
  private static final String PAIR =
      """
      SELECT p.one, p.other, p.score, p.blocks, p.persons,
             j.entry, j.verdict, a.reason, a.person, a.happened_at
        FROM registry.pair AS p
        LEFT JOIN LATERAL
             (SELECT said.entry, said.verdict, said.score, said.recorded
                FROM registry.judgement AS said
               WHERE said.one = p.one AND said.other = p.other
               ORDER BY said.entry DESC
               LIMIT 1) AS j ON true
        LEFT JOIN audit.act AS a ON a.id = j.recorded
      """;

  private final JdbcClient db;
  private final Acts acts;
  private final Visible visible;

  public Pairs(JdbcClient db, Acts acts, Visible visible) {
    this.db = db;
    this.acts = acts;
    this.visible = visible;
  }

  /// Pairs in scope of which nobody has said anything, and those that were said to be two before
  /// more spoke for their being one; the most alike first.
  ///
  /// @param after where the part before ends; none for the first part
  public List<Pair> waiting(Scope scope, Optional<Turn> after, int atMost) {
    var turn = after.orElse(Turn.FIRST);
    return waiting(
            scope,
            PAIR,
            """
               AND (p.score < :score OR (p.score = :score AND (p.one, p.other) > (:one, :other)))
             ORDER BY p.score DESC, p.one, p.other
             LIMIT :atMost
            """)
        .param("score", turn.score())
        .param("one", turn.one().value())
        .param("other", turn.other().value())
        .param("atMost", atMost)
        .query((row, _) -> pair(row))
        .list();
  }

  /// How many of them there are.
  public long waiting(Scope scope) {
    return waiting(scope, "SELECT count(*) FROM (" + PAIR, ") AS waiting")
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec waiting(Scope scope, String begin, String end) {
    var one = visible.of(scope, "p.one");
    var other = visible.of(scope, "p.other");
    var waits =
        """
         WHERE (j.entry IS NULL OR (j.verdict = 'DIFFERENT' AND p.score > j.score))
           AND %s
           AND %s
        """
            .formatted(one.sql(), other.sql());
    return db.sql(begin + waits + end).params(one.values()).params(other.values());
  }

  /// A pair, judged or not.
  ///
  /// @throws Refused if the two do not look alike, or are not both in scope: which of these is not
  ///   told
  public Pair find(HouseholdId one, HouseholdId other, Scope scope) {
    var first = visible.of(scope, "p.one");
    var second = visible.of(scope, "p.other");
    return db.sql(
            PAIR
                + """
                 WHERE p.one = :one AND p.other = :other
                   AND %s
                   AND %s
                """
                    .formatted(first.sql(), second.sql()))
        .params(first.values())
        .params(second.values())
        .param("one", one.value())
        .param("other", other.value())
        .query((row, _) -> pair(row))
        .optional()
        .orElseThrow(() -> new Refused(RegistryRefusal.NO_SUCH_PAIR, Map.of()));
  }

  /// Whom of the other household a member of the one is by their identity number; nobody for a
  /// scope without numbers. The last digits, which people see, do not tell.
  public Map<PersonId, PersonId> ofOneNumber(Pair pair, Scope scope) {
    var found = new HashMap<PersonId, PersonId>();
    if (!scope.sees(Field.IDENTITY)) return found;
    db.sql(
            """
            SELECT mine.person_id AS mine, theirs.person_id AS theirs
              FROM registry.findable AS mine
              JOIN registry.findable AS theirs ON theirs.identity_index = mine.identity_index
             WHERE mine.household_id = :one AND upper_inf(mine.held)
               AND theirs.household_id = :other AND upper_inf(theirs.held)
            """)
        .param("one", pair.one().value())
        .param("other", pair.other().value())
        .query(row -> {
          found.put(
              new PersonId(row.getObject("mine", UUID.class)),
              new PersonId(row.getObject("theirs", UUID.class)));
        });
    return found;
  }

  /// Says whether two households are one. A judgement is never taken back, only followed.
  ///
  /// @param seen the pair as whoever judges looked at it
  /// @throws Refused without a reason, outside the scope, or if somebody has judged or the
  ///   households have changed since
  public void judge(
      Pair.Seen seen, Judgement.Verdict verdict, String reason, Actor actor, Scope scope) {
    if (reason.isBlank()) throw new Refused(RegistryRefusal.NO_REASON, Map.of());
    if (reason.length() > LETTERS_AT_MOST) {
      var atMost = Integer.toString(LETTERS_AT_MOST);
      throw new Refused(RegistryRefusal.REASON_TOO_LONG, Map.of("atMost", atMost));
    }
    var after = "{\"other\":\"%s\",\"verdict\":\"%s\"}".formatted(seen.other().value(), verdict);
    var deed =
        new Deed(
            "registry.judge",
            seen.one().value().toString(),
            reason.strip(),
            Optional.of(after),
            Optional.empty());
    acts.perform(
        actor,
        deed,
        act -> {
          refuseIfNotAsSeen(seen, scope);
          record(seen, verdict, act);
          return act;
        });
  }

  /// Of two who judge at once one comes second: the lock is given back by the commit.
  private void refuseIfNotAsSeen(Pair.Seen seen, Scope scope) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:pair, 0))")
        .param("pair", "registry.judgement " + seen.one().value() + seen.other().value())
        .query()
        .singleRow();
    var now = find(seen.one(), seen.other(), scope).seen();
    if (isMerged(now)) throw new Refused(RegistryRefusal.MERGED_ALREADY, Map.of());
    if (now.judgement() != seen.judgement()) {
      throw new Refused(RegistryRefusal.JUDGED_MEANWHILE, Map.of());
    }
    if (now.score() != seen.score()) {
      throw new Refused(RegistryRefusal.CHANGED_MEANWHILE, Map.of());
    }
  }

  /// Until the pair is found anew, it stands though its two are one.
  private boolean isMerged(Pair.Seen seen) {
    return db.sql(
            """
            SELECT EXISTS (SELECT
                             FROM registry.merge AS m
                            WHERE m.gone IN (:one, :other) AND m.kept IN (:one, :other) AND m.stands)
            """)
        .param("one", seen.one().value())
        .param("other", seen.other().value())
        .query(Boolean.class)
        .single();
  }

  private void record(Pair.Seen seen, Judgement.Verdict verdict, ActId act) {
    db.sql(
            """
            INSERT INTO registry.judgement (one, other, verdict, score, recorded)
            VALUES (:one, :other, :verdict, :score, :act)
            """)
        .param("one", seen.one().value())
        .param("other", seen.other().value())
        .param("verdict", verdict.name())
        .param("score", seen.score())
        .param("act", act.value())
        .update();
  }

  private static Pair pair(ResultSet row) throws SQLException {
    var blocks = (String[]) row.getArray("blocks").getArray();
    return new Pair(
        new HouseholdId(row.getObject("one", UUID.class)),
        new HouseholdId(row.getObject("other", UUID.class)),
        row.getInt("score"),
        Stream.of(blocks).map(Pair.Block::valueOf).toList(),
        row.getInt("persons"),
        judgement(row));
  }

  private static Optional<Judgement> judgement(ResultSet row) throws SQLException {
    var verdict = row.getString("verdict");
    if (verdict == null) return Optional.empty();
    return Optional.of(
        new Judgement(
            row.getLong("entry"),
            Judgement.Verdict.valueOf(verdict),
            row.getString("reason"),
            row.getString("person"),
            row.getObject("happened_at", OffsetDateTime.class).toInstant()));
  }
}
