package chungtay.classification;

/// What the review form of one household adds up to.
///
/// @param area which limits apply
/// @param income what the household owns and how it lives, as a stand-in for income (in points); B1
///   in 17/2016/TT-BLĐTBXH, A in 07/2021/TT-BLĐTBXH
/// @param deprivation what the household lacks, ten for each indicator (in points); B2 in
///   17/2016/TT-BLĐTBXH, B in 07/2021/TT-BLĐTBXH
public record Scores(Area area, int income, int deprivation) implements Facts {

  public Scores {
    if (income < 0) throw new IllegalArgumentException("income score " + income);
    if (deprivation < 0) throw new IllegalArgumentException("deprivation score " + deprivation);
  }

  @Override
  public long incomeFigure() {
    return income;
  }

  @Override
  public int deprivationFigure() {
    return deprivation;
  }
}
