package chungtay.registry.paper;

import java.util.UUID;

/// Names a note for good.
public record NoteId(UUID value) {}
