package chungtay.registry.paper;

import java.time.LocalDate;

/// Who kept something, from which post, on which day of business.
public record Written(String person, String post, LocalDate day) {}
