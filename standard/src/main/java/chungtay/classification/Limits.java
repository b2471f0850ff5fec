package chungtay.classification;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// The limits that decided, in the unit of the facts.
///
/// @param over what the income lies above; none in the lowest band
/// @param upTo what the income does not exceed; none in the highest band
/// @param deprivedFrom from where on what is lacking counts; none where it did not decide
public record Limits(OptionalLong over, OptionalLong upTo, OptionalInt deprivedFrom) {

  static Limits upTo(long limit) {
    return new Limits(OptionalLong.empty(), OptionalLong.of(limit), OptionalInt.empty());
  }

  static Limits over(long limit) {
    return new Limits(OptionalLong.of(limit), OptionalLong.empty(), OptionalInt.empty());
  }

  static Limits between(long over, long upTo) {
    return new Limits(OptionalLong.of(over), OptionalLong.of(upTo), OptionalInt.empty());
  }

  Limits deprivedFrom(int limit) {
    return new Limits(over, upTo, OptionalInt.of(limit));
  }
}
