package chungtay.registry.event;

import java.util.UUID;

public record EventId(UUID value) {}
