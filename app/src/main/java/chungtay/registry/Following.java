package chungtay.registry;

import chungtay.audit.ActId;
import chungtay.database.Statements;
import chungtay.refusal.Refused;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How facts follow from what was said, whoever said it: lists or events.
///
/// It is worked out in temporary tables, which are gone with the transaction.
@Component
public class Following {

  /// One settles at a time: facts follow from all that was said, so two must not interleave.
  private static final long SETTLING = 0x43_54_49_4eL;

  /// How long somebody at a page waits for a list that settles, which may take minutes.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private static final String OPEN = Statements.beside(Following.class, "open");
  private static final String TOUCH = Statements.beside(Following.class, "touch-said");
  private static final String REMEMBER = Statements.beside(Following.class, "remember");
  private static final String HOUSEHOLDS = Statements.beside(Following.class, "follow-households");
  private static final String PERSONS = Statements.beside(Following.class, "follow-persons");

  private final JdbcClient db;

  public Following(JdbcClient db) {
    this.db = db;
  }

  /// Waits until nobody else settles; until the end of the transaction, nobody else does.
  public void settleAlone() {
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", SETTLING).query().singleRow();
  }

  /// The same, but waits no longer than a person would.
  ///
  /// @throws Refused if a list still settles then
  public void settleAloneOrRefuse() {
    for (var waited = Duration.ZERO; !isAlone(); waited = waited.plus(BETWEEN_TRIES)) {
      if (waited.compareTo(PATIENCE) >= 0) {
        throw new Refused(RegistryRefusal.LIST_SETTLES, Map.of());
      }
      pause();
    }
  }

  private boolean isAlone() {
    return db.sql("SELECT pg_try_advisory_xact_lock(:lock)")
        .param("lock", SETTLING)
        .query(Boolean.class)
        .single();
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(RegistryRefusal.LIST_SETTLES, Map.of());
    }
  }

  /// Says whose facts may change by what is about to be said, or taken back. From now on it is kept
  /// as it came what is said of them.
  public void touch(Collection<HouseholdId> households, Collection<PersonId> persons) {
    db.sql(OPEN).update(); // no list arrives
    db.sql(TOUCH)
        .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
    db.sql(REMEMBER).update();
  }

  /// Lets the facts follow of whom it was said that they are touched.
  public void follow(ActId act) {
    followHouseholds(act);
    followPersons(act);
  }

  void followHouseholds(ActId act) {
    db.sql(HOUSEHOLDS).param("act", act.value()).update();
  }

  void followPersons(ActId act) {
    db.sql(PERSONS).param("act", act.value()).update();
  }
}
