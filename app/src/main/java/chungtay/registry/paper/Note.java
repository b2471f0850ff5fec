package chungtay.registry.paper;

import chungtay.registry.Personal;
import java.util.Optional;

/// What somebody noted about a household. It is never changed.
///
/// @param withdrawn by whoever wrote it; none as long as it stands
public record Note(
    NoteId id, @Personal String text, Written written, Optional<Withdrawal> withdrawn) {}
