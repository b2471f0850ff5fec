package chungtay.review;

import static chungtay.classification.Area.RURAL;
import static chungtay.classification.HouseholdClass.NEAR_POOR;
import static chungtay.classification.HouseholdClass.NOT_POOR;
import static chungtay.classification.HouseholdClass.POOR;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.classification.HouseholdClass;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.classification.SubClass;
import chungtay.law.StandardId;
import chungtay.review.Appraisal.Decided;
import chungtay.review.Appraisal.Missing;
import chungtay.review.Appraisal.Undecided;
import chungtay.review.Appraisal.Warning;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a standard makes of a form that says more, or less, than it must.
class AppraisalTest {

  static final LocalDate DAY = Standards.dayOfReview(2020);
  static final Standards STANDARDS = Standards.read(Path.of("../law"));
  static final Standard OLD = STANDARDS.standard(new StandardId("59-2015"));
  static final Standard NEW = STANDARDS.standard(new StandardId("07-2021"));

  /// The ten indicators of 59/2015/QĐ-TTg, and the twelve of 07/2021/NĐ-CP.
  static final int TEN = (1 << 10) - 1;

  static final int TWELVE = (1 << 12) - 1;
  static final int THREE = 0b111;

  private static Form form(
      @Nullable Integer b1, @Nullable Integer b2, @Nullable Long income, int lacks, int known) {
    return new Form(
        RURAL,
        b1 == null ? OptionalInt.empty() : OptionalInt.of(b1),
        b2 == null ? OptionalInt.empty() : OptionalInt.of(b2),
        income == null ? OptionalLong.empty() : OptionalLong.of(income),
        lacks,
        known,
        false);
  }

  private static Category decided(Appraisal appraisal) {
    assertThat(appraisal).isInstanceOf(Decided.class);
    return ((Decided) appraisal).category();
  }

  private static Category category(HouseholdClass householdClass) {
    return new Category(householdClass, Optional.empty());
  }

  @Test
  void scoresDecideWhereBothAreGiven() {
    // 59/2015: 120 points are poor by income; an income above every line does not matter.
    assertThat(decided(Appraisal.of(OLD, DAY, form(120, 0, 9_000_000L, 0, TEN))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.INCOME)));
    assertThat(decided(Appraisal.of(OLD, DAY, form(121, 30, null, 0, 0))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.DEPRIVATION)));
    assertThat(decided(Appraisal.of(OLD, DAY, form(121, 29, null, 0, 0))))
        .isEqualTo(category(NEAR_POOR));
  }

  @Test
  void incomeDecidesWithAllIndicators() {
    // 59/2015: above 700,000 up to 1,000,000 and 3 indicators.
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, 30, 700_001L, THREE, TEN))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.DEPRIVATION)));
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, null, 700_001L, 0b11, TEN))))
        .isEqualTo(category(NEAR_POOR));
  }

  @Test
  void incomeDecidesAloneWhereIndicatorsCannotChangeIt() {
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, null, 700_000L, 0, 0))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.INCOME)));
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, null, 9_000_000L, 0, 0))))
        .isEqualTo(category(NOT_POOR));
    // 3 are lacked already: the other seven may be what they will.
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, null, 700_001L, THREE, THREE))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.DEPRIVATION)));
    // 1 lacked of 9 answered, 1 open: at most 2, fewer than 3.
    assertThat(decided(Appraisal.of(OLD, DAY, form(null, null, 700_001L, 1, TEN >> 1))))
        .isEqualTo(category(NEAR_POOR));
  }

  @Test
  void whatTheClassHangsOnIsNamed() {
    // 2 lacked of 9 answered, 1 open: 2 or 3.
    var appraisal = Appraisal.of(OLD, DAY, form(null, null, 700_001L, 0b11, TEN >> 1));

    assertThat(appraisal)
        .isEqualTo(
            new Undecided(java.util.List.of(new Missing.Answer(OLD.indicators().getLast()))));
    assertThat(Appraisal.of(OLD, DAY, form(null, null, null, 0, TEN)))
        .isEqualTo(new Undecided(java.util.List.of(new Missing.ScoresOrIncome())));
    assertThat(Appraisal.of(OLD, DAY, form(null, 30, null, 0, TEN)))
        .isEqualTo(new Undecided(java.util.List.of(new Missing.IncomeScore())));
    assertThat(Appraisal.of(OLD, DAY, form(121, null, null, 0, TEN)))
        .isEqualTo(new Undecided(java.util.List.of(new Missing.DeprivationScore())));
  }

  @Test
  void anIncomeScoreAloneDecidesWhereTheOtherCannotChangeIt() {
    assertThat(decided(Appraisal.of(OLD, DAY, form(120, null, null, 0, 0))))
        .isEqualTo(new Category(POOR, Optional.of(SubClass.INCOME)));
    assertThat(decided(Appraisal.of(OLD, DAY, form(151, null, null, 0, 0))))
        .isEqualTo(category(NOT_POOR));
    // 07/2021: 140 points are poor or near-poor.
    assertThat(Appraisal.of(NEW, Standards.dayOfReview(2021), form(140, null, null, 0, 0)))
        .isInstanceOf(Undecided.class);
  }

  @Test
  void aScoreThatItsIndicatorsDoNotAddUpToIsSaid() {
    // 3 indicators of 10 points each are 30, not 20.
    assertThat(((Decided) Appraisal.of(OLD, DAY, form(121, 20, null, THREE, TEN))).warnings())
        .containsExactly(new Warning.ScoreAndIndicatorsDiffer(20, 30));
    assertThat(((Decided) Appraisal.of(OLD, DAY, form(121, 30, null, THREE, TEN))).warnings())
        .isEmpty();
    assertThat(
            ((Decided)
                    Appraisal.of(
                        NEW, Standards.dayOfReview(2021), form(100, 30, null, 0b11, TWELVE)))
                .warnings())
        .containsExactly(new Warning.ScoreAndIndicatorsDiffer(30, 20));
    // Not all are answered, so nothing can be said.
    assertThat(((Decided) Appraisal.of(OLD, DAY, form(121, 20, null, THREE, THREE))).warnings())
        .isEmpty();
  }
}
