package chungtay.registry.event;

import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.registry.Following;
import chungtay.registry.Households;
import chungtay.registry.Visible;
import chungtay.vault.Vault;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// The doors of events on a database of tests.
public final class EventsOver {

  private static final Law LAW = Law.read(Path.of("../law"));

  private final Doing doing;
  private final Reach reach;
  private final Foresight foresight;
  private final Persons persons;
  private final EventLog log;
  private final Versions versions;
  private final Visible visible;

  public EventsOver(TestDatabase database, Vault vault, Places places, Consequences... rooms) {
    var db = database.client();
    var acts = database.acts();
    var states = new States(db);
    this.persons = new Persons(db);
    this.versions = new Versions(db);
    this.log = new EventLog(db, vault);
    this.visible = new Visible(places, (_, _, _, _) -> "FALSE");
    var following = new Following(db);
    var telling = new Telling(db, following, states, vault);
    this.doing = new Doing(database.transactions(), acts, following, telling, log);
    this.reach = new Reach(new Households(db, vault, acts, visible), states, log);
    this.foresight =
        new Foresight(
            new DataSourceTransactionManager(database.dataSource()),
            acts,
            new Conditions(states, persons, places, log, vault, LAW),
            states,
            telling,
            log,
            new WorkingDay(TestDatabase.CLOCK, Optional.empty()),
            Stream.concat(
                    Stream.of(new RegistryConsequences(persons, vault, log, LAW)),
                    List.of(rooms).stream())
                .toList());
  }

  public Events events() {
    return new Events(doing, reach, foresight, persons, log, versions);
  }

  public Proposals proposals() {
    return new Proposals(doing, reach, foresight, log, versions, visible);
  }
}
