package chungtay.plan.document;

import chungtay.law.Words;
import java.time.LocalDate;

/// Another act that a plan names.
public record Cited(String act, LocalDate issued, Words about) {}
