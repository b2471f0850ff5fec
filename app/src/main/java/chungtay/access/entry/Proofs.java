package chungtay.access.entry;

import org.springframework.stereotype.Component;

/// By what people prove who they are.
@Component
public record Proofs(Passwords passwords, SecondFactors secondFactors, OneTimeCodes codes) {}
