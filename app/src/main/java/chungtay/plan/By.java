package chungtay.plan;

import chungtay.access.Post;
import chungtay.audit.Actor;
import java.time.LocalDate;

/// Who does something, and when.
///
/// @param today the day of business
public record By(Post post, Actor actor, LocalDate today) {}
