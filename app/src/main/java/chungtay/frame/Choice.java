package chungtay.frame;

/// One of several ways to look at the same thing.
public record Choice(String name, String href, boolean chosen) {}
