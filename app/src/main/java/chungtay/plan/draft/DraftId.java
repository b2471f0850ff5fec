package chungtay.plan.draft;

import java.util.UUID;

/// A draft, whatever version of it.
public record DraftId(UUID value) {}
