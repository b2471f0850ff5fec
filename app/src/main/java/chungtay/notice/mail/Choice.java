package chungtay.notice.mail;

/// What somebody wants by e-mail.
public enum Choice {
  NONE,
  /// One mail a working day, with all that is new.
  DIGEST,
  /// What waits for them as soon as it comes, all else in the digest.
  AT_ONCE
}
