package chungtay.audit;

import java.util.UUID;

/// Which act recorded or withdrew a fact.
public record ActId(UUID value) {}
