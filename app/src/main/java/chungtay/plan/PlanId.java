package chungtay.plan;

import java.util.UUID;

/// A plan, whatever edition of it.
public record PlanId(UUID value) {}
