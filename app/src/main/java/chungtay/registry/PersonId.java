package chungtay.registry;

import java.util.UUID;

/// A person, through changes of name, household and identity number.
public record PersonId(UUID value) {}
