package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.PostId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One browser in which somebody came in.
///
/// @param proven false while the second factor is awaited
/// @param seen when it last asked for something, to the minute
/// @param agent what the browser calls itself
public record Session(
    UUID id,
    Account account,
    Optional<PostId> post,
    boolean proven,
    Instant opened,
    Instant seen,
    String address,
    String agent) {}
