package chungtay.law;

import java.util.List;

/// Something a household may lack, as a standard defines it.
///
/// @param code ours, of one meaning within the standard
/// @param number its place in the act's order, from 1; never changes
/// @param agencies who answers for closing the gap; more than one where the plan names two
/// @param agenciesSource where the plan names them
/// @param threshold from where on a household lacks it
public record Indicator(
    String code,
    int number,
    Words name,
    Words service,
    List<Agency> agencies,
    Citation agenciesSource,
    Threshold threshold) {

  /// The words of the act, with a source of their own: they are often known less surely than the
  /// list of indicators.
  public record Threshold(Words text, Citation source) {}

  public Indicator {
    agencies = List.copyOf(agencies);
    if (number < 1 || number > Integer.SIZE - 1) {
      throw new IllegalArgumentException("indicator number " + number);
    }
    if (agencies.isEmpty()) throw new IllegalArgumentException("nobody answers for " + code);
  }

  /// The indicator's place in a pattern of what a household lacks.
  public int bit() {
    return 1 << (number - 1);
  }
}
