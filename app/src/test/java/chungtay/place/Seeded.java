package chungtay.place;

import chungtay.audit.Actor;
import chungtay.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// Places on a database of tests.
public final class Seeded {

  public static final Actor SEEDER = new Actor("demo", "Sở LĐTBXH", "test");

  private Seeded() {}

  /// Places with the units of `data/place` and no village.
  public static Places in(TestDatabase database) {
    var places = unseeded(database);
    places.seed(SEEDER);
    return places;
  }

  /// Places as another process sees them.
  public static Places unseeded(TestDatabase database) {
    var pool = database.dataSource();
    return new Places(
        new JdbcTemplate(pool), new DataSourceTransactionManager(pool), database.acts(), "..");
  }
}
