package chungtay.access.outside;

import java.net.URI;
import java.util.Optional;

/// What somebody brings back from the provider, in an address that anybody may have written.
///
/// @param state of which journey
/// @param code for which the provider gives a token; none where it refuses
/// @param error why it refuses
/// @param to the address of the house that they were sent to
public record Return(String state, Optional<String> code, Optional<String> error, URI to) {}
