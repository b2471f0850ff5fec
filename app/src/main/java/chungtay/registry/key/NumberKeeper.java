package chungtay.registry.key;

import chungtay.registry.Following;
import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Identity numbers of facts, withdrawn ones included, and of what was said of persons whom an
/// event touched, while keys are being changed.
@Component
public class NumberKeeper implements Keeper {

  private static final int BATCH = 1_000;
  private static final List<String> TABLES = List.of("person_known", "naming");

  private final JdbcClient db;
  private final Following following;
  private final TransactionTemplate transactions;

  public NumberKeeper(JdbcClient db, Following following, TransactionTemplate transactions) {
    this.db = db;
    this.following = following;
    this.transactions = transactions;
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(long entry, byte[] cipher, byte[] index, boolean isNoted) {}

  /// @param last the last row of it; none after the end
  private record Batch(long last, int renewed, boolean isLast) {}

  @Override
  public int renew(Renewing renewing) {
    return TABLES.stream().mapToInt(table -> renew(renewing, table)).sum();
  }

  private int renew(Renewing renewing, String table) {
    var renewed = 0;
    var batch = new Batch(0, 0, false);
    while (!batch.isLast()) {
      var after = batch.last();
      batch = transactions.execute(_ -> batch(renewing, table, after));
      renewed += batch.renewed();
    }
    return renewed;
  }

  private Batch batch(Renewing renewing, String table, long after) {
    var rows =
        db.sql(
                """
                SELECT k.entry, k.identity_cipher, k.identity_index,
                       EXISTS (SELECT FROM vault.renewed_index AS r WHERE r.before = k.identity_index) AS noted
                  FROM registry.%s AS k
                 WHERE k.entry > :after AND k.identity_cipher IS NOT NULL
                 ORDER BY k.entry
                 LIMIT :atMost
                """
                    .formatted(table))
            .param("after", after)
            .param("atMost", BATCH)
            .query((row, _) ->
                new Row(
                    row.getLong("entry"),
                    row.getBytes("identity_cipher"),
                    row.getBytes("identity_index"),
                    row.getBoolean("noted")))
            .list();
    if (renewing.awaitsIndexes()) {
      rows.stream()
          .filter(row -> !row.isNoted())
          .forEach(row -> renewing.note(row.index(), row.cipher()));
    }
    var old = rows.stream().filter(row -> renewing.isOld(row.cipher())).toList();
    if (!old.isEmpty()) update(renewing, table, old);
    var last = rows.isEmpty() ? after : rows.getLast().entry();
    return new Batch(last, old.size(), rows.size() < BATCH);
  }

  /// A fact that is withdrawn at the same time is not lost: only its number is written here.
  private void update(Renewing renewing, String table, List<Row> old) {
    db.sql(
            """
            UPDATE registry.%s AS k
               SET identity_cipher = n.renewed
              FROM unnest(:entries, :renewed) AS n (entry, renewed)
             WHERE k.entry = n.entry
            """
                .formatted(table))
        .param("entries", old.stream().map(Row::entry).toArray(Long[]::new))
        .param(
            "renewed",
            old.stream().map(row -> renewing.renewed(row.cipher())).toArray(byte[][]::new))
        .update();
  }

  /// Whoever brings in a list matches by hashes, whoever follows the acts copies them.
  @Override
  public void holdIndexes() {
    db.sql("LOCK TABLE registry.findable IN SHARE ROW EXCLUSIVE MODE").update();
    following.settleAlone();
  }

  @Override
  public void reindex(Renewing renewing) {
    noteTheRest(renewing);
    for (var table : List.of("person_known", "naming", "findable")) {
      db.sql(
              """
              UPDATE registry.%s AS k
                 SET identity_index = r.after
                FROM vault.renewed_index AS r
               WHERE r.before = k.identity_index
              """
                  .formatted(table))
          .update();
    }
  }

  /// What was recorded since the last walk.
  private void noteTheRest(Renewing renewing) {
    TABLES.forEach(table -> noteTheRest(renewing, table));
  }

  private void noteTheRest(Renewing renewing, String table) {
    db.sql(
            """
            SELECT DISTINCT ON (k.identity_index) k.entry, k.identity_cipher, k.identity_index
              FROM registry.%s AS k
             WHERE k.identity_index IS NOT NULL AND k.identity_cipher IS NOT NULL
               AND NOT EXISTS (SELECT FROM vault.renewed_index AS r WHERE r.before = k.identity_index)
            """
                .formatted(table))
        .query((row, _) ->
            new Row(
                row.getLong("entry"),
                row.getBytes("identity_cipher"),
                row.getBytes("identity_index"),
                false))
        .list()
        .forEach(row -> renewing.note(row.index(), row.cipher()));
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return TABLES.stream().anyMatch(table -> refersTo(keys, table));
  }

  private boolean refersTo(byte[][] keys, String table) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM registry.%s AS k
                            WHERE substring(k.identity_cipher FROM 1 FOR 16) = ANY (:keys))
            """
                .formatted(table))
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
