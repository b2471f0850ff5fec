package chungtay.law;

import java.util.List;
import java.util.Optional;

/// One poverty standard: what it asks, and its numbers through the years it was in force.
///
/// @param shortName the act as people call it
/// @param byScores limits on the points of the review form
/// @param byIncome limits on income (in đồng per person per month) and on indicators lacked
public record PovertyStandard(
    StandardId id,
    Words title,
    Words shortName,
    ScoreNames scoreNames,
    Dated<Rule> byScores,
    Dated<Rule> byIncome,
    Listed listed,
    Optional<NationalIndex> nationalIndex) {

  /// What the act calls the two sums of the review form.
  public record ScoreNames(String income, String deprivation) {}

  /// What a household may lack, in the order of the act, and where the act lists it.
  public record Listed(List<Indicator> indicators, Citation source) {

    public Listed {
      indicators = List.copyOf(indicators);
    }
  }

  public List<Indicator> indicators() {
    return listed.indicators();
  }

  /// The id alone: a result carries its standard, and is to stay readable in a message.
  @Override
  public String toString() {
    return id.value();
  }
}
