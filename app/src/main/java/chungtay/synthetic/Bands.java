package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.classification.Classification;
import chungtay.classification.Classification.NearPoor;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.classification.Standard;
import java.time.LocalDate;

/// The limits between the classes, as a standard itself tells them when it classifies.
///
/// @param poorScore the highest score of the poor in points
/// @param nearScore the highest score of the near-poor; under 07/2021/NĐ-CP that of the poor in
///   points
/// @param poorIncome the same by income in đồng per person per month
/// @param nearIncome the same by income in đồng per person per month
/// @param averageIncome the highest income that is average in đồng per person per month
/// @param deprivedFrom from here on what is lacking counts in indicators
/// @param pointsEach what lacking one indicator scores in points
record Bands(
    int poorScore,
    int nearScore,
    long poorIncome,
    long nearIncome,
    long averageIncome,
    int deprivedFrom,
    int pointsEach) {

  static Bands of(Standard standard, Area area, LocalDate day) {
    return new Question(standard, area, day).answer();
  }

  /// The score that the form of a household of this income would give: as far into its class by
  /// score as it is by income.
  int score(long income) {
    if (income <= poorIncome) {
      return (int) (poorScore * (45 * poorIncome + 55 * income) / (100 * poorIncome));
    }
    if (income <= nearIncome) {
      var points = nearScore - poorScore - 1;
      return (int) (poorScore + 1 + points * (income - poorIncome) / (nearIncome - poorIncome));
    }
    return (int) (nearScore + 1 + 60 * (income - nearIncome) / nearIncome);
  }

  private record Question(Standard standard, Area area, LocalDate day) {

    Bands answer() {
      var poorScore = (int) byScore(0).grounds().limits().upTo().orElseThrow();
      var nearByScore = nearPoor(byScore(0), byScore(poorScore + 1));
      var poorIncome = byIncome(0).grounds().limits().upTo().orElseThrow();
      var nearByIncome = nearPoor(byIncome(0), byIncome(poorIncome + 1));
      var nearIncome = nearByIncome.grounds().limits().upTo().orElseThrow();
      var deprivedFrom = nearByIncome.grounds().limits().deprivedFrom().orElseThrow();
      return new Bands(
          poorScore,
          (int) nearByScore.grounds().limits().upTo().orElseThrow(),
          poorIncome,
          nearIncome,
          byIncome(nearIncome + 1).grounds().limits().upTo().orElseThrow(),
          deprivedFrom,
          nearByScore.grounds().limits().deprivedFrom().orElseThrow() / deprivedFrom);
    }

    private Classification byScore(int score) {
      return standard.classify(new Scores(area, score, 0), day);
    }

    private Classification byIncome(long income) {
      return standard.classify(new IncomeFacts(area, income, 0, false), day);
    }

    /// Who lacks nothing is near-poor in the lowest band of one act, in the second of the other.
    private static Classification nearPoor(Classification lowest, Classification second) {
      return lowest instanceof NearPoor ? lowest : second;
    }
  }
}
