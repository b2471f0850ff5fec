package chungtay.measure;

import chungtay.law.Indicator;

/// How many lack an indicator, and of how many it is not known. Not known is never "does not lack".
public record Lack(Indicator indicator, Count lacking, Count unknown) {}
