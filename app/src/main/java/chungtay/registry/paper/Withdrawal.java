package chungtay.registry.paper;

/// Who took something back, from which post and why.
public record Withdrawal(String person, String post, String reason) {}
