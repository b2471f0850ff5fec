package chungtay.audit;

import chungtay.audit.Proof.Proved;
import chungtay.audit.Seals.Seal;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Proves that the acts are those that were sealed, each as it was and in its order.
///
/// Who can change the database can also seal it all anew; only a head that was kept elsewhere shows
/// that.
@Component
public class Chain {

  private static final int ROWS_A_FETCH = 2_000;

  private final JdbcClient db;
  private final Seals seals;
  private final TransactionTemplate look;

  Chain(JdbcClient db, Seals seals, PlatformTransactionManager transactions) {
    this.db = db;
    this.seals = seals;
    this.look = new TransactionTemplate(transactions);
    look.setReadOnly(true);
    look.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// How far the chain reaches, without proving any of it.
  public Extent extent() {
    return look.execute(_ -> asSealed());
  }

  private Extent asSealed() {
    var last = seals.last();
    return new Extent(last.map(Seal::head).orElse(Head.OF_NOTHING), last.map(Seal::at), waiting());
  }

  private Extent.Waiting waiting() {
    return db.sql(
            """
            SELECT count(*) AS lines, min(a.happened_at) AS since
              FROM audit.unsealed AS u
              JOIN audit.act AS a ON a.id = u.act
            """)
        .query((row, _) ->
            new Extent.Waiting(
                row.getLong("lines"),
                Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)))
        .single();
  }

  /// Goes through the whole chain, a line at a time, and through what waits for its seal.
  ///
  /// @param kept the head of an earlier proof, which must be part of the chain still
  public Proof prove(Optional<Head> kept) {
    return look.execute(_ -> proof(kept));
  }

  private Proof proof(Optional<Head> kept) {
    var walk = new Walk(kept);
    walkChain(walk);
    walk.endOfChain();
    if (walk.found().isEmpty()) leftOut().ifPresent(walk::foundLeftOut);
    if (walk.found().isEmpty()) walkWaiting(walk);
    return walk.found().<Proof>map(broken -> broken).orElseGet(() -> new Proved(asSealed()));
  }

  private void walkChain(Walk walk) {
    db.sql(
            """
            SELECT s.place, s.act, encode(s.hash, 'hex') AS hash, s.sealed_at, %s
              FROM audit.seal AS s
              LEFT JOIN audit.act AS a ON a.id = s.act
             ORDER BY s.place
            """
                .formatted(Written.COLUMNS))
        .withFetchSize(ROWS_A_FETCH)
        .query(walk::sealed);
  }

  private void walkWaiting(Walk walk) {
    db.sql(
            """
            SELECT u.act, a.id, a.number, s.place
              FROM audit.unsealed AS u
              LEFT JOIN audit.act AS a ON a.id = u.act
              LEFT JOIN audit.seal AS s ON s.act = u.act
             ORDER BY a.number NULLS LAST, u.act
            """)
        .withFetchSize(ROWS_A_FETCH)
        .query(walk::waiting);
  }

  private Optional<ActId> leftOut() {
    return db.sql(
            """
            SELECT a.id
              FROM audit.act AS a
              LEFT JOIN audit.seal AS s ON s.act = a.id
              LEFT JOIN audit.unsealed AS u ON u.act = a.id
             WHERE s.act IS NULL AND u.act IS NULL
             ORDER BY a.happened_at, a.id
             LIMIT 1
            """)
        .query((row, _) -> new ActId(row.getObject("id", UUID.class)))
        .optional();
  }
}
