package chungtay.plan.attached;

import java.util.UUID;

/// Names an attached file for good.
public record AttachedId(UUID value) {}
