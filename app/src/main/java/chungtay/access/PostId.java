package chungtay.access;

import java.util.UUID;

/// Which post.
public record PostId(UUID value) {}
