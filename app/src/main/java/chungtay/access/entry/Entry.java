package chungtay.access.entry;

import java.util.Optional;

/// Somebody came in, or is about to.
///
/// @param session what the browser shows from now on
/// @param device what it shows so that others cannot lock it out; none before all is proved
/// @param proven whether all is proved; else the second factor is asked for
public record Entry(Token session, Optional<Token> device, boolean proven) {}
