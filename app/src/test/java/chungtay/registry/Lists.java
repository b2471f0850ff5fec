package chungtay.registry;

import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.place.UnitId;
import chungtay.registry.behind.Followed;
import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists as tests write them, sent through the intake as an import would.
final class Lists {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");

  private static final AtomicLong COUNTER = new AtomicLong();

  private final TestDatabase database;
  private final JdbcClient db;
  private final Intake intake;
  private @Nullable Vault vault;

  Lists(TestDatabase database) {
    this.database = database;
    this.db = database.client();
    this.intake = new Intake(db);
  }

  /// How far those who work behind the acts have come.
  static Followed followed(TestDatabase database) {
    return new Followed(database.client(), database.acts(), database.transactions());
  }

  /// From now on numbers are real ones, and encrypted.
  void encryptBy(Vault chosen) {
    vault = chosen;
  }

  /// One person on a list. The number is a stand-in: the intake compares only its keyed hash.
  record Named(
      String relation,
      String name,
      @Nullable Integer born,
      @Nullable String number,
      @Nullable String ethnic) {

    static Named head(String name, @Nullable Integer born, @Nullable String number) {
      return new Named(Intake.HEAD, name, born, number, null);
    }

    static Named child(String name, @Nullable Integer born, @Nullable String number) {
      return new Named("Con", name, born, number, null);
    }

    Named ofEthnic(String group) {
      return new Named(relation, name, born, number, group);
    }
  }

  /// What a list says of one household.
  record Entry(
      HouseholdId household,
      LocalDate day,
      @Nullable UnitId unit,
      @Nullable Integer persons,
      @Nullable Boolean merit,
      @Nullable Boolean farming,
      boolean membersListed,
      List<Named> members) {

    static Entry of(HouseholdId household, String day, @Nullable UnitId unit, Named... members) {
      return new Entry(
          household, LocalDate.parse(day), unit, null, null, null, true, List.of(members));
    }

    Entry counting(@Nullable Integer count) {
      return new Entry(household, day, unit, count, merit, farming, membersListed, members);
    }

    Entry merit(@Nullable Boolean value) {
      return new Entry(household, day, unit, persons, value, farming, membersListed, members);
    }

    Entry farming(@Nullable Boolean value) {
      return new Entry(household, day, unit, persons, merit, value, membersListed, members);
    }

    Entry headOnly() {
      return new Entry(household, day, unit, persons, merit, farming, false, members);
    }
  }

  static HouseholdId household() {
    return new HouseholdId(UuidCreator.getTimeOrderedEpoch());
  }

  /// A unit to live in.
  UnitId village() {
    var unit = UuidCreator.getTimeOrderedEpoch();
    database
        .acts()
        .perform(
            OFFICER,
            Deed.of("test.place", "", "a village"),
            act ->
                db.sql("INSERT INTO place.unit (id, level, recorded) VALUES (:id, 'VILLAGE', :act)")
                    .param("id", unit)
                    .param("act", act.value())
                    .update());
    return new UnitId(unit);
  }

  /// One list: every entry in one act.
  void arrive(Entry... entries) {
    database
        .acts()
        .perform(
            OFFICER,
            Deed.of("test.import", "", "a list"),
            act -> {
              intake.open();
              for (var entry : entries) fill(entry);
              intake.settle(act);
              return act;
            });
  }

  void fill(Entry entry) {
    var household = entry.household().value();
    db.sql(
            """
            INSERT INTO arriving_household (household_id, is_new, code, unit_id, day, persons, merit, farming, members_listed)
            VALUES (:id, NOT EXISTS (SELECT FROM registry.household WHERE id = :id), :code, :unit, :day, :persons,
                    :merit, :farming, :membersListed)
            """)
        .param("id", household)
        .param("code", "TN-" + household.toString().substring(24))
        .param("unit", entry.unit() == null ? null : entry.unit().value(), java.sql.Types.OTHER)
        .param("day", entry.day())
        .param("persons", entry.persons(), java.sql.Types.SMALLINT)
        .param("merit", entry.merit(), java.sql.Types.BOOLEAN)
        .param("farming", entry.farming(), java.sql.Types.BOOLEAN)
        .param("membersListed", entry.membersListed())
        .update();
    for (var i = 0; i < entry.members().size(); i++) fill(household, i + 1, entry.members().get(i));
  }

  private void fill(UUID household, int position, Named named) {
    var number = named.number();
    db.sql(
            """
            INSERT INTO arriving_person (person_id, household_id, position, relation, full_name, name_key, born,
                   born_year_only, ethnic, identity_cipher, identity_index, identity_tail)
            VALUES (:person, :household, :position, :relation, :name, :key, :born, true, :ethnic, :cipher, :index, :tail)
            """)
        .param("person", UuidCreator.getTimeOrderedEpoch())
        .param("household", household)
        .param("position", position)
        .param("relation", named.relation())
        .param("name", named.name())
        .param("key", SearchKey.of(named.name()))
        .param(
            "born",
            named.born() == null ? null : LocalDate.of(named.born(), 1, 1),
            java.sql.Types.DATE)
        .param("ethnic", named.ethnic())
        .param("cipher", cipher(number), java.sql.Types.BINARY)
        .param("index", index(number), java.sql.Types.BINARY)
        .param("tail", number == null ? null : number.substring(Math.max(0, number.length() - 3)))
        .update();
  }

  private byte @Nullable [] cipher(@Nullable String number) {
    if (number == null) return null;
    return vault == null ? bytes(number + COUNTER.incrementAndGet()) : vault.encrypt(number);
  }

  private byte @Nullable [] index(@Nullable String number) {
    if (number == null) return null;
    return vault == null ? bytes(number) : vault.index(number);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The standing rows of a query, each as one text.
  List<String> rows(String sql) {
    return db.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
