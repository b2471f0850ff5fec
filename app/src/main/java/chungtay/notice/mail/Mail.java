package chungtay.notice.mail;

import chungtay.access.AccountId;
import chungtay.law.Language;
import java.util.UUID;

/// A mail to be sent, before it is put together.
///
/// @param tries how often it was tried before
record Mail(
    UUID id,
    AccountId account,
    Kind kind,
    EmailAddress address,
    Language language,
    Span span,
    int tries) {

  /// What it is for.
  enum Kind {
    CODE,
    DIGEST,
    AT_ONCE
  }

  /// Which notices it tells of, by the numbers of their acts.
  ///
  /// @param after those beyond this one
  /// @param upto the last
  /// @param told up to this one, what waits was told at once
  record Span(long after, long upto, long told) {

    static final Span NONE = new Span(0, 0, 0);
  }
}
