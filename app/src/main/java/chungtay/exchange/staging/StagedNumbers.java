package chungtay.exchange.staging;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Identity numbers of lists that wait to be recorded, while keys are being changed.
@Component
class StagedNumbers implements Keeper {

  private static final int BATCH = 1_000;
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient db;
  private final TransactionTemplate transactions;

  StagedNumbers(JdbcClient db, TransactionTemplate transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /// A person of a list, by their place in it.
  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(UUID upload, int number, int position, byte[] cipher, byte[] index) {}

  private record Batch(Row last, int renewed, boolean isLast) {}

  @Override
  public int renew(Renewing renewing) {
    var renewed = 0;
    var batch = new Batch(new Row(FIRST, 0, 0, new byte[0], new byte[0]), 0, false);
    while (!batch.isLast()) {
      var after = batch.last();
      batch = transactions.execute(_ -> batch(renewing, after));
      renewed += batch.renewed();
    }
    return renewed;
  }

  private Batch batch(Renewing renewing, Row after) {
    var rows =
        rows(
            """
            WHERE p.identity_cipher IS NOT NULL
               AND (p.upload_id, p.number, p.position) > (:upload, :number, :position)
             ORDER BY p.upload_id, p.number, p.position
             LIMIT :atMost
            """,
            after);
    var old = rows.stream().filter(row -> renewing.isOld(row.cipher())).toList();
    for (var row : old) update(renewing, row);
    return new Batch(rows.isEmpty() ? after : rows.getLast(), old.size(), rows.size() < BATCH);
  }

  private List<Row> rows(String which, Row after) {
    return db.sql(
            """
            SELECT p.upload_id, p.number, p.position, p.identity_cipher, p.identity_index
              FROM exchange.staged_person AS p
            """
                + which)
        .param("upload", after.upload())
        .param("number", after.number())
        .param("position", after.position())
        .param("atMost", BATCH)
        .query((row, _) ->
            new Row(
                row.getObject("upload_id", UUID.class),
                row.getInt("number"),
                row.getInt("position"),
                row.getBytes("identity_cipher"),
                row.getBytes("identity_index")))
        .list();
  }

  private void update(Renewing renewing, Row row) {
    db.sql(
            """
            UPDATE exchange.staged_person
               SET identity_cipher = :renewed
             WHERE upload_id = :upload AND number = :number AND position = :position
               AND identity_cipher = :cipher
            """)
        .param("renewed", renewing.renewed(row.cipher()))
        .param("upload", row.upload())
        .param("number", row.number())
        .param("position", row.position())
        .param("cipher", row.cipher())
        .update();
  }

  /// Against readers too: whoever records a list has read its hashes and goes on to match them.
  @Override
  public void holdIndexes() {
    db.sql("LOCK TABLE exchange.staged_household, exchange.staged_person IN ACCESS EXCLUSIVE MODE")
        .update();
  }

  /// The key of a household within its list holds the head's hash, in hexadecimal.
  @Override
  public void reindex(Renewing renewing) {
    noteTheRest(renewing);
    db.sql(
            """
            UPDATE exchange.staged_household AS s
               SET head_identity = r.after, own_key = replace(s.own_key, encode(r.before, 'hex'), encode(r.after, 'hex'))
              FROM vault.renewed_index AS r
             WHERE r.before = s.head_identity
            """)
        .update();
    db.sql(
            """
            UPDATE exchange.staged_person AS p
               SET identity_index = r.after
              FROM vault.renewed_index AS r
             WHERE r.before = p.identity_index
            """)
        .update();
  }

  private void noteTheRest(Renewing renewing) {
    db.sql(
            """
            SELECT DISTINCT ON (p.identity_index) p.identity_cipher, p.identity_index
              FROM exchange.staged_person AS p
             WHERE p.identity_index IS NOT NULL AND p.identity_cipher IS NOT NULL
               AND NOT EXISTS (SELECT FROM vault.renewed_index AS r WHERE r.before = p.identity_index)
            """)
        .query((row, _) ->
            new Row(FIRST, 0, 0, row.getBytes("identity_cipher"), row.getBytes("identity_index")))
        .list()
        .forEach(row -> renewing.note(row.index(), row.cipher()));
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM exchange.staged_person AS p
                            WHERE substring(p.identity_cipher FROM 1 FOR 16) = ANY (:keys))
            """)
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
