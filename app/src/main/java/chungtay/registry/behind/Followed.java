package chungtay.registry.behind;

import chungtay.audit.Acts;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How far those who work behind the acts have come.
@Component
public class Followed {

  private final JdbcClient db;
  private final Acts acts;
  private final TransactionTemplate transactions;

  public Followed(JdbcClient db, Acts acts, TransactionTemplate transactions) {
    this.db = db;
    this.acts = acts;
    this.transactions = transactions;
  }

  /// Works on the acts that a reader has not read, if there are any; what it makes and how far it
  /// has come is committed in one.
  ///
  /// @param work is given the number of the last act before, and of the last to work on
  public void go(String reader, BiConsumer<Long, Long> work) {
    var last = acts.last();
    if (last == reached(reader)) return;
    transactions.executeWithoutResult(_ -> {
      var after = held(reader);
      if (after >= last) return;
      work.accept(after, last);
      db.sql("UPDATE registry.followed SET number = :last WHERE reader = :reader")
          .param("last", last)
          .param("reader", reader)
          .update();
    });
  }

  private long reached(String reader) {
    return db.sql("SELECT coalesce(max(number), 0) FROM registry.followed WHERE reader = :reader")
        .param("reader", reader)
        .query(Long.class)
        .single();
  }

  /// Two who follow as the same reader do so one after the other.
  private long held(String reader) {
    db.sql(
            "INSERT INTO registry.followed (reader, number) VALUES (:reader, 0) ON CONFLICT DO NOTHING")
        .param("reader", reader)
        .update();
    return db.sql("SELECT number FROM registry.followed WHERE reader = :reader FOR UPDATE")
        .param("reader", reader)
        .query(Long.class)
        .single();
  }
}
