package chungtay.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where seals are kept.
///
/// The one lock here is between sealers; who writes an act never waits for it.
@Component
class Seals {

  /// Held by whoever seals, so that no two continue the chain at once.
  private static final long SEALING_LOCK = 0x53_45_41_4CL;

  private final JdbcClient db;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Seals(JdbcClient db, TransactionTemplate transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Seals acts that wait, at most so many, and answers how many.
  ///
  /// What was committed first is sealed first; acts that only read have no number and come after,
  /// in the order of their time. None if somebody else is sealing.
  int sealNext(int atMost) {
    var sealed = transactions.execute(_ -> mayI() ? seal(waiting(atMost)) : 0);
    return sealed == null ? 0 : sealed;
  }

  private boolean mayI() {
    return db.sql("SELECT pg_try_advisory_xact_lock(:lock)")
        .param("lock", SEALING_LOCK)
        .query(Boolean.class)
        .single();
  }

  private List<Written> waiting(int atMost) {
    return db.sql(
            """
            SELECT %s
              FROM audit.unsealed AS u
              JOIN audit.act AS a ON a.id = u.act
             ORDER BY a.number NULLS LAST, a.happened_at, a.id
             LIMIT :atMost
            """
                .formatted(Written.COLUMNS))
        .param("atMost", atMost)
        .query((row, _) -> Written.of(row))
        .list();
  }

  private int seal(List<Written> lines) {
    if (lines.isEmpty()) return 0;
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    var first = head();
    var head = first;
    var hashes = new ArrayList<String>();
    for (var line : lines) {
      head = line.after(head, at);
      hashes.add(head.hash());
    }
    var acts = lines.stream().map(line -> line.id().value()).toArray(UUID[]::new);
    add(first.place(), acts, hashes, at);
    db.sql("DELETE FROM audit.unsealed WHERE act = ANY (CAST(:acts AS uuid[]))")
        .param("acts", acts)
        .update();
    return lines.size();
  }

  private void add(long after, UUID[] acts, List<String> hashes, Instant at) {
    db.sql(
            """
            INSERT INTO audit.seal (place, act, hash, sealed_at)
            SELECT :after + turn, act, decode(hash, 'hex'), :at
              FROM unnest(CAST(:acts AS uuid[]), CAST(:hashes AS text[]))
                   WITH ORDINALITY AS line (act, hash, turn)
            """)
        .param("after", after)
        .param("acts", acts)
        .param("hashes", hashes.toArray(String[]::new))
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .update();
  }

  private Head head() {
    return last().map(Seal::head).orElse(Head.OF_NOTHING);
  }

  /// The last seal of the chain; none before the first.
  Optional<Seal> last() {
    return db.sql(
            """
            SELECT place, encode(hash, 'hex') AS hash, sealed_at
              FROM audit.seal
             ORDER BY place DESC
             LIMIT 1
            """)
        .query((row, _) -> Seal.of(row))
        .optional();
  }

  /// A seal, and when it was set.
  record Seal(Head head, Instant at) {

    static Seal of(ResultSet row) throws SQLException {
      return new Seal(
          new Head(row.getLong("place"), row.getString("hash")), Written.instant(row, "sealed_at"));
    }
  }
}
