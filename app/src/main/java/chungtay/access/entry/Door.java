package chungtay.access.entry;

import org.springframework.stereotype.Component;

/// What the door remembers: who is in, from which browsers they came, who failed.
@Component
public record Door(Sessions sessions, Devices devices, Attempts attempts) {}
