package chungtay.registry.event;

import chungtay.database.TestDatabase;
import chungtay.place.Places;
import chungtay.registry.Following;
import chungtay.registry.Households;
import chungtay.registry.Visible;
import chungtay.vault.Vault;
import chungtay.wording.WorkingDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// The door of events on a database of tests.
public final class EventsOver {

  private EventsOver() {}

  public static Events database(
      TestDatabase database, Vault vault, Places places, Consequences... rooms) {
    var db = database.client();
    var acts = database.acts();
    var states = new States(db);
    var log = new EventLog(db, vault);
    var following = new Following(db);
    var telling = new Telling(db, following, states, vault);
    var visible = new Visible(places, (_, _, _, _) -> "FALSE");
    var foresight =
        new Foresight(
            new DataSourceTransactionManager(database.dataSource()),
            acts,
            new Conditions(states, new Persons(db), places, log, vault),
            states,
            telling,
            log,
            new WorkingDay(TestDatabase.CLOCK, Optional.empty()),
            Stream.concat(Stream.of(new RegistryConsequences()), List.of(rooms).stream()).toList());
    return new Events(
        database.transactions(),
        acts,
        following,
        foresight,
        telling,
        log,
        new Versions(db),
        new Households(db, vault, acts, visible),
        visible);
  }
}
