package chungtay.access.outside;

import java.net.URI;
import java.time.Duration;

/// Somebody leaves for the provider.
///
/// @param to the page of the provider
/// @param sealed what the browser shows when they are back
/// @param lasts how long they are awaited
public record Departure(URI to, String sealed, Duration lasts) {}
