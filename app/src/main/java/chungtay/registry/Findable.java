package chungtay.registry;

import chungtay.database.Statements;
import chungtay.registry.behind.Behind;
import chungtay.registry.behind.Followed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What search looks through, kept up with the facts: whoever is recorded is found a moment later.
@Component
public class Findable implements Behind {

  private static final String FIND = Statements.beside(Findable.class, "find");

  /// From how many households on the planner is told what has changed.
  private static final int MANY = 1_000;

  private final JdbcClient db;
  private final Followed followed;

  public Findable(JdbcClient db, Followed followed) {
    this.db = db;
    this.followed = followed;
  }

  @Override
  public String name() {
    return "findable";
  }

  @Override
  public void catchUp() {
    followed.go(name(), this::make);
  }

  private void make(long after, long upTo) {
    db.sql("SET LOCAL work_mem = '64MB'").update();
    db.sql(FIND).param("after", after).param("upTo", upTo).update();
    var households =
        db.sql("SELECT count(*) FROM followed_household").query(Integer.class).single();
    if (households >= MANY) db.sql("ANALYZE registry.findable").update();
  }
}
