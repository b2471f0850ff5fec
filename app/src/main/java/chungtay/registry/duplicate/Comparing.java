package chungtay.registry.duplicate;

import chungtay.database.Statements;
import chungtay.registry.behind.Behind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares households with all others once they have been touched, behind the acts and behind what
/// search looks through.
///
/// Two persons are compared who share a name and a year of birth, a name and a village, or an
/// identity number. What they agree in counts for, what they differ in against it: two numbers that
/// differ outweigh a common name, and several members who agree outweigh a mistyped number.
@Component
public class Comparing implements Behind {

  private static final String COMPARE = Statements.beside(Comparing.class, "compare");

  /// Bounds the length of one transaction.
  private static final int HOUSEHOLDS_AT_ONCE = 60_000;

  /// Points: a name with its year of birth in one village, or with its day of birth anywhere.
  private static final int ENOUGH = 45;

  /// A pair is found from both its sides, so two must not look at once.
  private static final long COMPARING = 0x43_54_44_50L;

  private final JdbcClient db;
  private final TransactionTemplate transactions;

  public Comparing(JdbcClient db, TransactionTemplate transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "comparing";
  }

  @Override
  public void catchUp() {
    while (isWaiting()) transactions.executeWithoutResult(_ -> compareNext());
  }

  private boolean isWaiting() {
    return db.sql("SELECT EXISTS (SELECT FROM registry.uncompared)").query(Boolean.class).single();
  }

  private void compareNext() {
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", COMPARING).query().singleRow();
    db.sql("SET LOCAL work_mem = '64MB'").update();
    // By the last of them, not by each: the planner takes a queue that was once empty for one row,
    // and would hold each against each.
    db.sql(
            """
            CREATE TEMPORARY TABLE comparing (household_id uuid PRIMARY KEY) ON COMMIT DROP;
            WITH taken AS (
                DELETE FROM registry.uncompared
                 WHERE entry <= (SELECT max(first.entry)
                                   FROM (SELECT entry FROM registry.uncompared ORDER BY entry LIMIT :atOnce) AS first)
                RETURNING household_id
            )
            INSERT INTO comparing (household_id) SELECT DISTINCT household_id FROM taken;
            ANALYZE comparing
            """)
        .param("atOnce", HOUSEHOLDS_AT_ONCE)
        .update();
    db.sql(COMPARE).param("enough", ENOUGH).update();
  }
}
