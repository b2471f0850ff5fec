package chungtay.plan.task;

import java.util.UUID;

public record TaskId(UUID value) {}
