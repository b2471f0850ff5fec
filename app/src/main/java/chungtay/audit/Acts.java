package chungtay.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where acts are kept, and the only way to write anything: work is done inside its act.
@Component
public class Acts {

  /// The channel on which every commit is announced, with the act's number.
  public static final String CHANNEL = "chungtay_act";

  /// Taken by every writer just before its commit, and given back by the commit itself.
  private static final long COMMIT_LOCK = 0x43_54_41_59L;

  private final JdbcClient db;
  private final TransactionTemplate transactions;
  private final Clock clock;

  public Acts(JdbcClient db, TransactionTemplate transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// An act that is committed.
  ///
  /// @param number its place in the order of commits, without gaps
  public record Committed(long number, ActId id) {}

  /// Does the work and records it as one act, in one transaction: both stand, or neither.
  ///
  /// The number is taken last and under a lock that the commit gives back, so the order of numbers
  /// is the order of commits. Numbers have no gaps: one that is rolled back is given again.
  public <T> T perform(Actor actor, Deed deed, Function<ActId, T> work) {
    return transactions.execute(status -> {
      var act = new ActId(UuidCreator.getTimeOrderedEpoch());
      open(act, actor, deed);
      var result = work.apply(act);
      number(act);
      return result;
    });
  }

  /// Records an act that only reads. It takes no number, for nothing that readers follow changes.
  public ActId noted(Actor actor, Deed deed) {
    var act = new ActId(UuidCreator.getTimeOrderedEpoch());
    open(act, actor, deed);
    return act;
  }

  private void open(ActId act, Actor actor, Deed deed) {
    db.sql(
            """
            INSERT INTO audit.act (id, happened_at, person, post, origin, kind, subject, reason, before, after,
                   file_hash)
            VALUES (:id, :at, :person, :post, :origin, :kind, :subject, :reason, CAST(:before AS jsonb),
                    CAST(:after AS jsonb), :hash)
            """)
        .param("id", act.value())
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("person", actor.person())
        .param("post", actor.post())
        .param("origin", actor.origin())
        .param("kind", deed.kind())
        .param("subject", deed.subject())
        .param("reason", deed.reason())
        .param("before", deed.before().orElse(null))
        .param("after", deed.after().orElse(null))
        .param("hash", deed.fileHash().orElse(null))
        .update();
  }

  private void number(ActId act) {
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", COMMIT_LOCK).query().singleRow();
    // A statement of its own, so that it sees what the last holder of the lock committed.
    var number =
        db.sql(
                """
                UPDATE audit.act
                   SET number = (SELECT coalesce(max(number), 0) + 1 FROM audit.act)
                 WHERE id = :id
                RETURNING number
                """)
            .param("id", act.value())
            .query(Long.class)
            .single();
    db.sql("SELECT pg_notify(:channel, :number)")
        .param("channel", CHANNEL)
        .param("number", number.toString())
        .query()
        .singleRow();
  }

  /// The acts that were committed after the given number, in their order.
  ///
  /// @param atMost how many at the most
  public List<Committed> after(long number, int atMost) {
    return db.sql(
            """
            SELECT number, id
              FROM audit.act
             WHERE number > :number
             ORDER BY number
             LIMIT :atMost
            """)
        .param("number", number)
        .param("atMost", atMost)
        .query((row, _) ->
            new Committed(row.getLong("number"), new ActId(row.getObject("id", UUID.class))))
        .list();
  }

  /// The number of the last commit; 0 before the first.
  public long last() {
    return db.sql("SELECT coalesce(max(number), 0) FROM audit.act").query(Long.class).single();
  }
}
