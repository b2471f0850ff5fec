package chungtay.plan.submission;

import java.util.UUID;

/// Names what an agency sends, in all its versions.
public record SubmissionId(UUID value) {}
