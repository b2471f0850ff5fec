package chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import chungtay.review.Needing;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One scope, said twice: as SQL to the database and as a mask to the columns. Both let through the
/// same households. The seed is the argument, so a failure names what broke it.
class ScopePropertiesTest {

  static final SmallProvince SMALL = new SmallProvince();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 8);
  }

  @AfterAll
  static void close() {
    SMALL.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sqlAndColumnsLetTheSameHouseholdsThrough(long seed) {
    var random = new Random(seed);
    var province = new RandomProvince(SMALL, random);
    province.live(30, 200);
    var figures = SMALL.figures();
    var visible = new Visible(SMALL.newPlaces(), Needing.byAssessments());
    var kept = 0;
    for (var i = 0; i < 60; i++) {
      var question = province.question().with(Filter.none()).in(province.district);
      var scope = Scopes.random(random, question, province);
      var everybody = figures.all(Scopes.seeingAll(question), question);
      var inSql = inSql(visible, scope, everybody);
      var inColumns = figures.all(scope, question);

      assertThat(Scopes.ids(inColumns)).as("%s", scope).isEqualTo(inSql);
      assertThat(inColumns)
          .containsExactlyElementsOf(
              everybody.stream()
                  .filter(id -> Scopes.letsThrough(scope, id, province.ledger))
                  .toList());
      assertThat(figures.hidden(scope, question)).isEqualTo(everybody.size() - inColumns.size());
      kept += inColumns.size();
    }
    assertThat(kept).isPositive();
  }

  private static Set<UUID> inSql(Visible visible, Scope scope, List<HouseholdId> asked) {
    var condition = visible.of(scope, "h.id");
    return new HashSet<>(
        SMALL
            .db
            .sql(
                "SELECT h.id FROM registry.household AS h WHERE h.id = ANY (:asked) AND "
                    + condition.sql())
            .params(condition.values())
            .param("asked", Scopes.ids(asked).toArray(UUID[]::new))
            .query(UUID.class)
            .list());
  }

  /// That a household is in the list of the poor tells its class, so such a list holds nobody for
  /// whoever may not see it. The total stays open.
  @ParameterizedTest
  @EnumSource(names = {"CLASS", "LACKS", "HEALTH", "GROUPS"})
  void aListThatWouldTellAFieldOutOfScopeIsEmpty(Field field) {
    var province = new RandomProvince(SMALL, new Random(9));
    province.live(30, 200);
    var filter =
        switch (field) {
          case CLASS -> Filter.none().with(Only.UNDECIDED);
          case LACKS -> Filter.none().with(Only.INCOMPLETE);
          case HEALTH -> Filter.none().with(Group.DISABLED);
          default -> Filter.none().with(Group.MERIT);
        };
    var question = SMALL.all("2021-09-30").in(province.district).with(filter);
    var figures = SMALL.figures();
    var all = Scopes.seeingAll(question);
    var without = EnumSet.complementOf(EnumSet.of(field));

    var count = figures.count(all, question).households();
    assertThat(count).isPositive();
    assertThat(figures.all(all, question)).hasSize(count);
    assertThat(figures.all(seeing(all, without), question)).isEmpty();
    assertThat(figures.hidden(seeing(all, without), question)).isEqualTo(count);
    assertThat(figures.count(seeing(all, without), question).households()).isEqualTo(count);
  }

  private static Scope seeing(Scope scope, Set<Field> fields) {
    return new Scope(
        scope.purpose(), scope.day(), scope.units(), scope.needs(), Optional.empty(), fields);
  }
}
