package chungtay.registry.key;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What events say, while keys are being changed.
@Component
record SaidKeeper(JdbcClient db, TransactionTemplate transactions) implements Keeper {

  private static final int BATCH = 1_000;

  /// Before every other.
  private static final UUID FIRST = new UUID(0, 0);

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(UUID event, byte[] said) {}

  @Override
  public int renew(Renewing renewing) {
    var renewed = 0;
    var after = FIRST;
    while (true) {
      var rows = rows(after);
      if (rows.isEmpty()) return renewed;
      var old = rows.stream().filter(row -> renewing.isOld(row.said())).toList();
      transactions.executeWithoutResult(_ -> update(renewing, old));
      renewed += old.size();
      after = rows.getLast().event();
    }
  }

  private List<Row> rows(UUID after) {
    return db.sql(
            "SELECT e.id, e.said FROM registry.event AS e WHERE e.id > :after ORDER BY e.id LIMIT :atMost")
        .param("after", after)
        .param("atMost", BATCH)
        .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getBytes("said")))
        .list();
  }

  private void update(Renewing renewing, List<Row> old) {
    for (var row : old) {
      db.sql("UPDATE registry.event SET said = :said WHERE id = :id")
          .param("said", renewing.renewed(row.said()))
          .param("id", row.event())
          .update();
    }
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM registry.event AS e WHERE substring(e.said FROM 1 FOR 16) = ANY (:keys))
            """)
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
