package chungtay.notice.mail;

/// A mail as it leaves: the same said twice.
record Composed(String subject, String text, String html) {}
