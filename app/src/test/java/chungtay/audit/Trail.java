package chungtay.audit;

import chungtay.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// A trail of a test, with somebody who can change anything in it.
final class Trail implements AutoCloseable {

  static final int LINES_AT_ONCE = 100;

  final TestDatabase database = TestDatabase.fresh();
  final Acts acts = database.acts();
  final Seals seals = new Seals(database.client(), database.transactions(), TestDatabase.CLOCK);
  final Chain chain =
      new Chain(database.client(), seals, new DataSourceTransactionManager(database.dataSource()));

  ActId write(String subject) {
    return acts.perform(ActsTest.OFFICER, Deed.of("test.write", subject, "stands"), act -> act);
  }

  ActId read(String subject) {
    return acts.noted(ActsTest.OFFICER, Deed.of("test.read", subject, "asked at the counter"));
  }

  /// Five sealed lines: the acts 1 to 4, written in this order, and one that read.
  void sealFive() {
    for (var subject : List.of("a", "b", "c", "d")) write(subject);
    read("e");
    seal();
  }

  ActId id(String subject) {
    return database
        .client()
        .sql("SELECT id FROM audit.act WHERE subject = :subject")
        .param("subject", subject)
        .query((row, _) -> new ActId(row.getObject("id", UUID.class)))
        .single();
  }

  void seal() {
    seals.sealNext(LINES_AT_ONCE);
  }

  Proof prove() {
    return chain.prove(Optional.empty());
  }

  Head head() {
    return chain.extent().head();
  }

  /// Somebody with every right, and no trigger in the way.
  void tamper(String... statements) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      for (var sql : statements) statement.execute(sql);
      statement.execute("RESET session_replication_role");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
