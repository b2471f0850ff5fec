package chungtay.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.law.NoLawInForce;
import chungtay.law.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

  static final StandardId OLD = new StandardId("59-2015");
  static final StandardId NEW = new StandardId("07-2021");

  final Standards standards = Standards.read(Path.of("../law"));

  @ParameterizedTest
  @CsvSource({
    "2015-12-31, ''",
    "2016-01-01, 59-2015",
    "2021-08-31, 59-2015",
    "2021-09-01, 59-2015 07-2021",
    "2021-12-31, 59-2015 07-2021",
    "2022-01-01, 07-2021",
    "2026-12-31, 07-2021",
    "2027-01-01, ''"
  })
  void eachStandardAnswersInItsOwnDays(LocalDate day, String expected) {
    var inForce = standards.inForce(day).stream().map(s -> s.id().value()).toList();

    assertThat(String.join(" ", inForce)).isEqualTo(expected);
  }

  @Test
  void theReviewOf2021RunsOnBothStandards() {
    var day = Standards.dayOfReview(2021);
    var scores = new Scores(Area.RURAL, 120, 20);

    assertThat(day).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(standards.inForce(day))
        .extracting(standard -> standard.classify(scores, day).householdClass())
        .containsExactly(HouseholdClass.POOR, HouseholdClass.NEAR_POOR);
  }

  @Test
  void theSameScoreMeansTwoThings() {
    var day = Standards.dayOfReview(2021);
    var rural =
        new Scores(Area.RURAL, 140, 30); // 59/2015: in the middle band; 07/2021: on the line
    var urban = new Scores(Area.URBAN, 140, 0); // 59/2015: on the line; 07/2021: far below it

    assertThat(standards.standard(OLD).classify(rural, day).subClass())
        .hasValue(SubClass.DEPRIVATION);
    assertThat(standards.standard(NEW).classify(rural, day).subClass()).isEmpty();
    assertThat(standards.standard(OLD).classify(urban, day).subClass()).hasValue(SubClass.INCOME);
    assertThat(standards.standard(NEW).classify(urban, day).householdClass())
        .isEqualTo(HouseholdClass.NEAR_POOR);
  }

  @Test
  void outsideItsDaysAStandardSaysWhichAndWhen() {
    var day = LocalDate.of(2022, 1, 1);

    assertThatThrownBy(() -> standards.standard(OLD).classify(new Scores(Area.RURAL, 1, 0), day))
        .isInstanceOf(NoLawInForce.class)
        .hasMessage("no law in force on 2022-01-01 for standard 59-2015 by scores");
  }

  @Test
  void anIndicatorOfAnotherStandardIsRefused() {
    var eleventh = new IncomeFacts(Area.RURAL, 1, 1 << 10, false);
    var thirteenth = new IncomeFacts(Area.RURAL, 1, 1 << 12, false);
    var day = Standards.dayOfReview(2021);

    assertThatThrownBy(() -> standards.standard(OLD).classify(eleventh, day))
        .hasMessageContaining("59-2015 has no such indicator");
    assertThat(standards.standard(NEW).classify(eleventh, day).grounds().lacking()).hasSize(1);
    assertThatThrownBy(() -> standards.standard(NEW).classify(thirteenth, day))
        .hasMessageContaining("07-2021 has no such indicator");
  }

  @Test
  void anUnknownStandardIsRefused() {
    assertThatThrownBy(() -> standards.standard(new StandardId("351-2025")))
        .hasMessage("no standard 351-2025");
    assertThatThrownBy(() -> new StandardId("QĐ 59")).hasMessageContaining("59-2015");
  }

  @Test
  void factsBelowZeroAreRefused() {
    assertThatThrownBy(() -> new Scores(Area.RURAL, -1, 0)).hasMessage("income score -1");
    assertThatThrownBy(() -> new Scores(Area.RURAL, 0, -1)).hasMessage("deprivation score -1");
    assertThatThrownBy(() -> new IncomeFacts(Area.RURAL, -1, 0, false)).hasMessage("income -1");
    assertThatThrownBy(() -> new IncomeFacts(Area.RURAL, 0, -1, false)).hasMessageContaining("-1");
  }

  @Test
  void theStandardsStandOldestFirst() {
    assertThat(standards.all()).extracting(Standard::id).isEqualTo(List.of(OLD, NEW));
  }
}
