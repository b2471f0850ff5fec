package chungtay.exchange;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Kept files while keys are being changed, a file a transaction.
@Component
class FileKeeper implements Keeper {

  private final JdbcClient db;
  private final KeptFiles files;
  private final TransactionTemplate transactions;

  FileKeeper(JdbcClient db, KeptFiles files, TransactionTemplate transactions) {
    this.db = db;
    this.files = files;
    this.transactions = transactions;
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(UploadId upload, byte[] begin) {}

  @Override
  public int renew(Renewing renewing) {
    var renewed = 0;
    for (var file : begins()) {
      if (renewing.isOld(file.begin()) && transactions.execute(_ -> renew(file.upload())))
        renewed++;
    }
    return renewed;
  }

  /// Each file begins with the name of its key.
  private List<Row> begins() {
    return db.sql(
            """
            SELECT c.upload_id, substring(c.cipher FROM 1 FOR 16) AS begin
              FROM exchange.content AS c
             WHERE c.part = 0
             ORDER BY c.upload_id
            """)
        .query((row, _) ->
            new Row(new UploadId(row.getObject("upload_id", UUID.class)), row.getBytes("begin")))
        .list();
  }

  /// Whether the file was free: one that is being read is left for the next walk.
  private boolean renew(UploadId upload) {
    var held =
        db.sql("SELECT u.id FROM exchange.upload AS u WHERE u.id = :upload FOR UPDATE SKIP LOCKED")
            .param("upload", upload.value())
            .query(UUID.class)
            .optional();
    if (held.isEmpty()) return false;
    files.renew(upload);
    return true;
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM exchange.content AS c
                            WHERE c.part = 0 AND substring(c.cipher FROM 1 FOR 16) = ANY (:keys))
            """)
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
