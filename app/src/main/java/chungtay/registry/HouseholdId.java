package chungtay.registry;

import java.util.UUID;

/// A household, through moves, splits and changes of its code.
public record HouseholdId(UUID value) {}
