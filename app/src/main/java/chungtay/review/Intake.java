package chungtay.review;

import chungtay.audit.ActId;
import chungtay.database.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one way in for decisions and assessments of whole lists.
///
/// The caller opens it inside an act, fills the temporary tables `arriving_decision` and
/// `arriving_assessment` (see `open.sql`; ids come by themselves), and settles, after the
/// households have settled in the registry. Nothing is ever changed: what differs is added and is
/// the newer.
@Component("reviewIntake")
public class Intake {

  /// One intake settles at a time: what is already said must be seen.
  private static final long SETTLING = 0x43_54_52_49L;

  private static final String OPEN = Statements.beside(Intake.class, "open");
  private static final String SETTLE = Statements.beside(Intake.class, "settle");

  private final JdbcClient db;

  public Intake(JdbcClient db) {
    this.db = db;
  }

  /// Makes the two temporary tables anew, empty; they are gone with the transaction.
  public void open() {
    db.sql(OPEN).update();
  }

  /// Adds what is not yet said.
  public void settle(ActId act) {
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", SETTLING).query().singleRow();
    db.sql("ANALYZE arriving_decision, arriving_assessment").update();
    db.sql(SETTLE).param("act", act.value()).update();
  }
}
