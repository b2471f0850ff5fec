package chungtay.access;

import java.util.UUID;

/// Whose account.
public record AccountId(UUID value) {}
