package chungtay.registry.paper;

import chungtay.registry.Personal;
import chungtay.registry.event.EventId;
import chungtay.vault.closed.FileType;
import java.util.Optional;

/// A paper of a household, kept as a file.
///
/// @param bytes of the file as it came
/// @param name of the file, fit for a disk, with the ending of what it is
/// @param event of which it speaks; none: of the household as a whole
/// @param withdrawn by whom; then nobody is handed the file any more
public record Paper(
    PaperId id,
    FileType type,
    long bytes,
    @Personal String title,
    @Personal String name,
    Optional<EventId> event,
    Written attached,
    Optional<Withdrawal> withdrawn) {}
