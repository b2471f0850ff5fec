package chungtay.measure;

import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.measure.columns.Follower;
import chungtay.measure.columns.Loader;
import chungtay.place.AreaClass;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// A province made by hand on a database of its own, for tests; every method is one act.
final class SmallProvince implements AutoCloseable {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");
  static final Scope SCOPE = Scope.all("test", LocalDate.EPOCH);
  static final StandardId OLD = new StandardId("59-2015");
  static final StandardId NEW = new StandardId("07-2021");
  static final Law LAW = Law.read(Path.of("../law"));

  /// The last of the State's codes that was given; siblings are in their order.
  private int codes = 100;

  final TestDatabase database = TestDatabase.fresh();
  final Acts acts = database.acts();
  final JdbcClient db = database.client();
  final DataSourceTransactionManager transactions =
      new DataSourceTransactionManager(database.dataSource());
  final Follower follower =
      new Follower(
          new Loader(db, acts, transactions),
          acts,
          database.dataSource(),
          TestDatabase.CLOCK,
          false);
  private Figures figures = newFigures();
  final UnitId province = unit(Level.PROVINCE, "Tỉnh Thái Nguyên", null);

  /// The room of places looks for commits of others once a second; a new one looks at once.
  private Figures newFigures() {
    return new Figures(follower, newPlaces(), LAW);
  }

  Places newPlaces() {
    return new Places(new JdbcTemplate(database.dataSource()), transactions, acts, "..");
  }

  SelfCheck selfCheck(Figures checked) {
    return new SelfCheck(checked, LAW, acts, db, transactions);
  }

  /// The figures, up to the last commit.
  Figures figures() {
    figures.catchUp();
    return figures;
  }

  /// The figures as far as they have followed by themselves.
  Figures figuresByThemselves() {
    return figures;
  }

  Question all(String day) {
    return new Question(province, LocalDate.parse(day), OLD, Filter.none());
  }

  static Filter poor() {
    return Filter.none().with(HouseholdClass.POOR);
  }

  void perform(Consumer<ActId> work) {
    var ignored =
        acts.perform(
            OFFICER,
            Deed.of("test.write", "", "a small province"),
            act -> {
              work.accept(act);
              return act;
            });
  }

  /// One statement in one act, `:act`; other parameters as name, value, name, value …
  void write(String sql, @Nullable Object... named) {
    perform(act -> write(act, sql, named));
  }

  /// The same in an act that is under way.
  void write(ActId act, String sql, @Nullable Object... named) {
    var statement = db.sql(sql).param("act", act.value());
    for (var i = 0; i < named.length; i += 2) {
      statement = statement.param(String.valueOf(named[i]), named[i + 1]);
    }
    statement.update();
  }

  UnitId unit(Level level, String name, @Nullable UnitId parent) {
    return unit(level, name, parent, "[2000-01-01,)");
  }

  UnitId unit(Level level, String name, @Nullable UnitId parent, String held) {
    var unit = new UnitId(UUID.randomUUID());
    write(
        """
        WITH known AS (
             INSERT INTO place.unit (id, level, recorded) VALUES (:unit, :level, :act))
        INSERT INTO place.version
               (unit_id, held, code, name, short_name, kind, area, parent_id, basis, recorded)
        SELECT :unit, CAST(:held AS daterange), :code, :name, :name, split_part(:name, ' ', 1),
               CASE :level WHEN 'COMMUNE' THEN 'RURAL' END, CAST(:parent AS uuid), 'test', :act
        """,
        "unit",
        unit.value(),
        "level",
        level.name(),
        "held",
        held,
        "name",
        name,
        "code",
        parent == null ? "19" : String.valueOf(++codes),
        "parent",
        parent == null ? null : parent.value().toString());
    figures = newFigures();
    return unit;
  }

  void succeeds(UnitId from, UnitId to, String day, String share) {
    write(
        """
        INSERT INTO place.succession (from_unit, to_unit, day, share, basis, recorded)
        VALUES (:from, :to, CAST(:day AS date), :share, 'test', :act)
        """,
        "from",
        from.value(),
        "to",
        to.value(),
        "day",
        day,
        "share",
        share);
    figures = newFigures();
  }

  void areaClass(UnitId unit, AreaClass areaClass, String held) {
    write(
        """
        INSERT INTO place.area_class (unit_id, class, held, act, made_up, recorded)
        VALUES (:unit, :class, CAST(:held AS daterange), 'test', true, :act)
        """,
        "unit",
        unit.value(),
        "class",
        areaClass.name(),
        "held",
        held);
    figures = newFigures();
  }

  HouseholdId household() {
    var household = new HouseholdId(UUID.randomUUID());
    write(
        "INSERT INTO registry.household (id, recorded) VALUES (:id, :act)",
        "id",
        household.value());
    return household;
  }

  /// A household of four that has lived in the unit since 2015.
  HouseholdId household(UnitId unit) {
    var household = household();
    lives(household, unit, "[2015-01-01,)");
    known(household, 4, Set.of(), "[2015-01-01,)");
    return household;
  }

  void lives(HouseholdId household, UnitId unit, String held) {
    write(
        """
        INSERT INTO registry.residence (household_id, unit_id, held, recorded)
        VALUES (:household, :unit, CAST(:held AS daterange), :act)
        """,
        "household",
        household.value(),
        "unit",
        unit.value(),
        "held",
        held);
  }

  void known(HouseholdId household, int persons, Set<Group> groups, String held) {
    write(
        """
        INSERT INTO registry.household_known
               (household_id, held, persons, ethnic_minority, no_labour, merit, disabled, recorded)
        VALUES (:household, CAST(:held AS daterange), :persons, :minority, :labour, :merit, :disabled, :act)
        """,
        "household",
        household.value(),
        "held",
        held,
        "persons",
        persons,
        "minority",
        groups.contains(Group.ETHNIC_MINORITY),
        "labour",
        groups.contains(Group.NO_LABOUR),
        "merit",
        groups.contains(Group.MERIT),
        "disabled",
        groups.contains(Group.DISABLED));
  }

  /// Takes back what stands of a household in a table, and does something else in the same act.
  void withdraw(String table, HouseholdId household, Consumer<ActId> instead) {
    perform(act -> {
      write(
          act,
          "UPDATE "
              + table
              + " SET withdrawn = :act WHERE household_id = :id AND withdrawn IS NULL",
          "id",
          household.value());
      instead.accept(act);
    });
  }

  void decided(HouseholdId household, HouseholdClass householdClass, String day) {
    decided(household, OLD, householdClass, null, day);
  }

  void decided(
      HouseholdId household,
      StandardId standard,
      HouseholdClass householdClass,
      @Nullable SubClass subClass,
      String day) {
    write(
        """
        INSERT INTO review.decision
               (id, household_id, standard, review_year, class, sub_class, decided_on, recorded)
        VALUES (gen_random_uuid(), :household, :standard, 2020, :class, :sub, CAST(:day AS date), :act)
        """,
        "household",
        household.value(),
        "standard",
        standard.value(),
        "class",
        householdClass.name(),
        "sub",
        subClass == null ? null : subClass.name(),
        "day",
        day);
  }

  void assessed(
      HouseholdId household, @Nullable HouseholdClass computed, int lacks, int known, String day) {
    write(
        """
        INSERT INTO review.assessment
               (id, household_id, standard, review_year, assessed_on, area, lacks, known, class,
                law_hash, recorded)
        VALUES (gen_random_uuid(), :household, '59-2015', 2020, CAST(:day AS date), 'RURAL', :lacks,
                :known, :class, 'test', :act)
        """,
        "household",
        household.value(),
        "day",
        day,
        "lacks",
        lacks,
        "known",
        known,
        "class",
        computed == null ? null : computed.name());
  }

  @Override
  public void close() {
    follower.stop();
    database.close();
  }
}
