package chungtay.measure;

import chungtay.law.Indicator;

/// How many lack an indicator. Those of whom it is not known are none of them, and are asked for by
/// `Only.INCOMPLETE`.
public record Lack(Indicator indicator, Count lacking) {}
