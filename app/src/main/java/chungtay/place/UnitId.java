package chungtay.place;

import java.util.UUID;

/// A unit of administration, whatever it is called and coded on a day.
public record UnitId(UUID value) {}
