package chungtay.plan.commendation;

import java.util.UUID;

/// Identifies a nomination.
public record NominationId(UUID value) {}
