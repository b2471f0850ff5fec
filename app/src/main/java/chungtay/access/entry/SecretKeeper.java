package chungtay.access.entry;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Secrets of second factors while keys are being changed. There are as many as people.
@Component
class SecretKeeper implements Keeper {

  private final JdbcClient db;

  SecretKeeper(JdbcClient db) {
    this.db = db;
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(UUID account, byte[] cipher) {}

  @Override
  public int renew(Renewing renewing) {
    var old =
        db
            .sql("SELECT account_id, secret_cipher FROM access.second_factor")
            .query((row, _) ->
                new Row(row.getObject("account_id", UUID.class), row.getBytes("secret_cipher")))
            .list()
            .stream()
            .filter(row -> renewing.isOld(row.cipher()))
            .toList();
    for (var row : old) {
      db.sql(
              """
              UPDATE access.second_factor
                 SET secret_cipher = :renewed
               WHERE account_id = :account AND secret_cipher = :cipher
              """)
          .param("renewed", renewing.renewed(row.cipher()))
          .param("account", row.account())
          .param("cipher", row.cipher())
          .update();
    }
    return old.size();
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM access.second_factor AS f
                            WHERE substring(f.secret_cipher FROM 1 FOR 16) = ANY (:keys))
            """)
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
