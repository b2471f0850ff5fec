package chungtay.audit;

import java.time.Instant;
import java.util.Optional;

/// Which lines an auditor looks for; empty is no condition.
///
/// @param person part of who acted, in capitals or not
/// @param kind of the act, in full
/// @param subject what was touched, in full
/// @param from the first instant that counts
/// @param until the first instant that no longer counts
public record Sought(
    Optional<String> person,
    Optional<String> kind,
    Optional<String> subject,
    Optional<Instant> from,
    Optional<Instant> until) {}
