package chungtay.classification;

import chungtay.law.Citation;
import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import java.util.List;

/// What a decision must be able to name.
///
/// @param facts the facts used
/// @param limits the limits applied to them
/// @param provision where the law says so
/// @param standard whose words the explanation uses
public record Grounds(Facts facts, Limits limits, Citation provision, PovertyStandard standard) {

  /// What the household lacks, in the order of the act; empty where only scores are known.
  public List<Indicator> lacking() {
    return switch (facts) {
      case Scores _ -> List.of();
      case IncomeFacts(_, _, var lacks, _) ->
          standard.indicators().stream()
              .filter(indicator -> (lacks & indicator.bit()) != 0)
              .toList();
    };
  }
}
