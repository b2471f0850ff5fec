package chungtay.registry.paper;

import java.util.UUID;

/// Names a paper for good.
public record PaperId(UUID value) {}
