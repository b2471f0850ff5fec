package chungtay.registry.key;

import chungtay.vault.Keeper;
import chungtay.vault.Renewing;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What events say, what papers are called and what is noted, while keys are being changed.
@Component
public record SaidKeeper(JdbcClient db, TransactionTemplate transactions) implements Keeper {

  private static final int BATCH = 1_000;
  private static final List<String> TABLES = List.of("event", "paper", "note");

  /// Before every other.
  private static final UUID FIRST = new UUID(0, 0);

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Row(UUID id, byte[] said) {}

  @Override
  public int renew(Renewing renewing) {
    return TABLES.stream().mapToInt(table -> renew(renewing, table)).sum();
  }

  private int renew(Renewing renewing, String table) {
    var renewed = 0;
    var after = FIRST;
    while (true) {
      var rows = rows(table, after);
      if (rows.isEmpty()) return renewed;
      var old = rows.stream().filter(row -> renewing.isOld(row.said())).toList();
      transactions.executeWithoutResult(_ -> update(renewing, table, old));
      renewed += old.size();
      after = rows.getLast().id();
    }
  }

  private List<Row> rows(String table, UUID after) {
    return db.sql(
            "SELECT e.id, e.said FROM registry.%s AS e WHERE e.id > :after ORDER BY e.id LIMIT :atMost"
                .formatted(table))
        .param("after", after)
        .param("atMost", BATCH)
        .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getBytes("said")))
        .list();
  }

  private void update(Renewing renewing, String table, List<Row> old) {
    for (var row : old) {
      db.sql("UPDATE registry.%s SET said = :said WHERE id = :id".formatted(table))
          .param("said", renewing.renewed(row.said()))
          .param("id", row.id())
          .update();
    }
  }

  @Override
  public boolean refersTo(byte[][] keys) {
    return TABLES.stream().anyMatch(table -> refersTo(keys, table));
  }

  private boolean refersTo(byte[][] keys, String table) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM registry.%s AS e WHERE substring(e.said FROM 1 FOR 16) = ANY (:keys))
            """
                .formatted(table))
        .param("keys", keys)
        .query(Boolean.class)
        .single();
  }
}
