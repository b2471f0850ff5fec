package chungtay.measure;

import static chungtay.measure.SmallProvince.SCOPE;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures of random households, asked random questions. The seed is the argument, so a failure
/// names what broke it.
class FiguresPropertiesTest {

  static final SmallProvince SMALL = new SmallProvince();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 6);
  }

  @AfterAll
  static void close() {
    SMALL.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void figuresAndListsAreWhatTheLedgerSays(long seed) {
    var random = new RandomProvince(SMALL, new Random(seed));
    for (var round = 0; round < 3; round++) {
      random.live(8, 60);
      var figures = SMALL.figures();
      for (var i = 0; i < 60; i++) agrees(figures, random.ledger, random.question());
    }
  }

  private static void agrees(Figures figures, Ledger ledger, Question question) {
    var listed = figures.all(Scopes.seeingAll(question), question);
    var expected = ledger.matching(question);
    var count = figures.count(SCOPE, question);

    assertThat(listed.stream().sorted(comparing(HouseholdId::value)))
        .as("%s", question)
        .isEqualTo(expected);
    assertThat(count).isEqualTo(new Count(expected.size(), ledger.persons(question)));
    assertThat(paged(figures, question)).isEqualTo(listed);
    assertThat(sum(figures.byChild(SCOPE, question))).isEqualTo(count);
    assertThat(sum(figures.byCommune(SCOPE, question))).isEqualTo(count);
    assertThat(figures.byClass(SCOPE, question).total()).isEqualTo(count);
    for (var lack : figures.lacks(SCOPE, question)) {
      var lacking = question.with(question.filter().lacking(lack.indicator().bit()));
      assertThat(figures.count(SCOPE, lacking)).isEqualTo(lack.lacking());
    }
  }

  private static List<HouseholdId> paged(Figures figures, Question question) {
    var read = new ArrayList<HouseholdId>();
    Optional<HouseholdId> after = Optional.empty();
    do {
      var page = figures.page(Scopes.seeingAll(question), question, after, 3);
      read.addAll(page.households());
      after = page.next();
    } while (after.isPresent());
    return read;
  }

  private static Count sum(Map<?, Count> counts) {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }
}
