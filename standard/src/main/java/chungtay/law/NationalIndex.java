package chungtay.law;

/// How the country reports its multidimensional poverty index by a standard's indicators.
///
/// Whole numbers or fractions as text, because a sum of doubles misses the cutoff.
///
/// @param weightOfEachIndicator such as 1/10
/// @param cutoff share of all weights from which a household is poor, such as 1/3
public record NationalIndex(String weightOfEachIndicator, String cutoff, Citation source) {}
