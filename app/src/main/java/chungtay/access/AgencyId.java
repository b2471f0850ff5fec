package chungtay.access;

import java.util.UUID;

/// Which agency.
public record AgencyId(UUID value) {}
