package chungtay.registry;

import chungtay.audit.ActId;
import chungtay.database.Statements;
import chungtay.refusal.Refused;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one way in for what lists say of households: whole lists at a time, as sets.
///
/// The caller opens it inside an act, fills the two temporary tables `arriving_household` and
/// `arriving_person` (by `COPY`, see `open.sql`), and settles. A household arrives once in an
/// intake, with its persons under ids that the caller made; whoever turns out to be known keeps the
/// known id.
///
/// What lists say is kept as it came in `registry.listing`; the facts are what follows from all of
/// it, whatever the order in which it came: what a list says of a day holds from that day until a
/// later day of which a list says something else, and what it leaves out stays as it was known.
@Component("registryIntake")
public class Intake {

  /// The relation of the head of a household; any other is kept as lists write it.
  public static final String HEAD = "HEAD";

  /// One intake settles at a time: facts follow from all that was said, so two must not interleave.
  static final long SETTLING = 0x43_54_49_4eL;

  private static final String OPEN = Statements.beside(Intake.class, "open");
  private static final String MATCH_BY_IDENTITY =
      Statements.beside(Intake.class, "match-by-identity");
  private static final String MATCH_BY_NAME = Statements.beside(Intake.class, "match-by-name");
  private static final String SETTLE_NEW = Statements.beside(Intake.class, "settle-new");
  private static final String SETTLE_HOUSEHOLDS =
      Statements.beside(Intake.class, "settle-households");
  private static final String SETTLE_PERSONS = Statements.beside(Intake.class, "settle-persons");

  /// From how many households on the planner is told what has changed.
  private static final int MANY = 1_000;

  private final JdbcClient db;

  public Intake(JdbcClient db) {
    this.db = db;
  }

  /// Makes the two temporary tables anew, empty; they are gone with the transaction.
  public void open() {
    run(OPEN);
  }

  /// Merges what has arrived into the facts.
  ///
  /// @throws Refused if a code belongs to another household by now, or one identity number was
  ///   named in two places on one day; nothing of the transaction may stand then
  public void settle(ActId act) {
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", SETTLING).query().singleRow();
    run("SET LOCAL work_mem = '64MB'");
    run("ANALYZE arriving_household, arriving_person");
    refuseTakenCodes();
    match();
    refuseOnePersonTwice();
    run(SETTLE_NEW, act);
    if (count("SELECT count(*) FROM arriving_household WHERE NOT is_new") > 0) {
      run(SETTLE_HOUSEHOLDS, act);
    }
    run(SETTLE_PERSONS, act);
    if (count("SELECT count(*) FROM arriving_household") >= MANY) {
      run(
          """
          ANALYZE registry.household_code, registry.listing, registry.residence, registry.household_known,
                  registry.membership, registry.person_known
          """);
    }
  }

  private void match() {
    run(MATCH_BY_IDENTITY);
    run("ANALYZE arriving_person");
    while (db.sql(MATCH_BY_NAME).update() > 0) {
      // Each round takes the best pairs that are left.
    }
  }

  private void refuseTakenCodes() {
    var taken =
        db.sql(
                """
                SELECT a.code
                  FROM arriving_household AS a
                 WHERE EXISTS (SELECT FROM registry.household_code AS c
                                WHERE c.code = a.code AND c.household_id <> a.household_id)
                 UNION ALL
                SELECT code FROM arriving_household GROUP BY code HAVING count(code) > 1
                 LIMIT 1
                """)
            .query(String.class)
            .optional();
    if (taken.isPresent()) {
      throw new Refused(RegistryRefusal.CODE_TAKEN, Map.of("code", taken.get()));
    }
  }

  private void refuseOnePersonTwice() {
    var twice =
        db.sql(
                """
                SELECT string_agg(DISTINCT a.household_id::text, ', ')
                  FROM arriving_person AS a
                  JOIN arriving_household AS h ON h.household_id = a.household_id
                 GROUP BY a.person_id, h.day
                HAVING count(*) > 1
                 LIMIT 1
                """)
            .query(String.class)
            .optional();
    if (twice.isPresent()) {
      throw new Refused(RegistryRefusal.ONE_PERSON_TWICE, Map.of("households", twice.get()));
    }
  }

  private long count(String sql) {
    return db.sql(sql).query(Long.class).single();
  }

  private void run(String sql) {
    db.sql(sql).update();
  }

  private void run(String sql, ActId act) {
    db.sql(sql).param("act", act.value()).update();
  }
}
