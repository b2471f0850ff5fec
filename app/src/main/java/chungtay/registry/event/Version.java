package chungtay.registry.event;

/// How far somebody has seen what happened to a household: the number of the newest act that
/// touched it; 0 if there is none.
public record Version(long number) {}
