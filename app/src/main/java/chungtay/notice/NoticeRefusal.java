package chungtay.notice;

import chungtay.refusal.Refusal;

/// How this room says no.
public enum NoticeRefusal implements Refusal {
  /// There is no such notice, or it is not for whoever asks: which is not told. No fields.
  NO_SUCH_NOTICE(404),

  /// No setting names a mail server. No fields.
  MAIL_NOT_SET_UP(409),

  /// Nobody can be written to there. No fields: what was typed may be anything.
  ADDRESS_UNREADABLE(422),

  /// { atMost } — so many codes were sent to this person's addresses within a day.
  TOO_MANY_CODES(429),

  /// The code is not the one that was sent, or is out of date. No fields.
  CODE_WRONG(422),

  /// Nobody waits for a code, or too many were wrong. No fields.
  NO_CODE_AWAITED(409),

  /// Before an address is confirmed there is nothing to choose. No fields.
  NO_ADDRESS(409),

  /// { choice } — there is no such choice.
  NO_SUCH_CHOICE(422);

  private final int status;

  NoticeRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "notice";
  }

  @Override
  public int status() {
    return status;
  }
}
