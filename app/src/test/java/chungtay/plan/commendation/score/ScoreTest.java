package chungtay.plan.commendation.score;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AgencyId;
import chungtay.plan.commendation.score.ScoreLine.Criterion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What lines earn and cost, and how they come to points of 100.
class ScoreTest {

  static final AgencyId ONE = new AgencyId(new UUID(0, 1));
  static final AgencyId TWO = new AgencyId(new UUID(0, 2));
  static final AgencyId THREE = new AgencyId(new UUID(0, 3));

  private static long share(long count, long of, int points) {
    return ScoreLine.share(Criterion.IN_TIME, count, of, points).points();
  }

  @Test
  void aShareEarnsItsPartOfThePoints() {
    assertThat(share(3, 4, 60)).isEqualTo(45_00); // 60 × 3 / 4
    assertThat(share(0, 4, 60)).isZero();
    assertThat(share(4, 4, 60)).isEqualTo(60_00);
  }

  @Test
  void aLineIsRoundedToTheNearestHundredth() {
    assertThat(share(1, 3, 10)).isEqualTo(3_33); // 3.333…
    assertThat(share(2, 3, 10)).isEqualTo(6_67); // 6.666…
    assertThat(share(1, 16, 1)).isEqualTo(6); // 0.0625
    assertThat(share(1, 8, 1)).isEqualTo(13); // 0.125, half goes up
  }

  @Test
  void moreThanAllEarnsNoMoreThanAll() {
    assertThat(share(152, 152, 10)).isEqualTo(10_00);
    assertThat(share(153, 152, 10)).isEqualTo(10_00);
  }

  @Test
  void deductionsEndAtTheirLimit() {
    assertThat(ScoreLine.deduction(Criterion.LATE, 10, 2, 20).points()).isEqualTo(-20_00);
    assertThat(ScoreLine.deduction(Criterion.LATE, 11, 2, 20).points()).isEqualTo(-20_00);
    assertThat(ScoreLine.deduction(Criterion.LATE, 9, 2, 20).points()).isEqualTo(-18_00);
  }

  @Test
  void whatDoesNotApplyIsLeftOutAndTheRestIsBroughtTo100() {
    var lines =
        List.of(
            ScoreLine.share(Criterion.IN_TIME, 3, 4, 60),
            ScoreLine.share(Criterion.REGISTERED, 1, 1, 10));

    assertThat(Score.sum(lines)).isEqualTo(55_00); // 45 + 10
    assertThat(Score.points(lines)).contains(78_57); // 55 of 70
  }

  @Test
  void nobodyHasLessThanNothing() {
    var lines =
        List.of(
            ScoreLine.share(Criterion.IN_TIME, 0, 4, 60),
            ScoreLine.deduction(Criterion.LATE, 4, 2, 20));

    assertThat(Score.sum(lines)).isEqualTo(-8_00);
    assertThat(Score.points(lines)).contains(0);
  }

  @Test
  void whoHasTheSamePointsSharesARank() {
    assertThat(Ranks.of(Map.of(ONE, 80_00, TWO, 80_00, THREE, 79_99)))
        .isEqualTo(Map.of(ONE, 1, TWO, 1, THREE, 3));
  }
}
