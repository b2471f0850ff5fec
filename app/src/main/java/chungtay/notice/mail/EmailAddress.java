package chungtay.notice.mail;

import chungtay.notice.NoticeRefusal;
import chungtay.refusal.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Where somebody is written to. Narrower than RFC 5321: no quotes, no comments, no letters beyond
/// ASCII; so nothing in it can end a line or begin another address.
public record EmailAddress(String text) {

  private static final int LENGTH_AT_MOST = 254; // RFC 5321, 4.5.3.1.3, without its brackets
  private static final int LOCAL_AT_MOST = 64; // RFC 5321, 4.5.3.1.1
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern SHAPE =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");

  public EmailAddress {
    if (text.length() > LENGTH_AT_MOST
        || text.indexOf('@') > LOCAL_AT_MOST
        || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("no e-mail address");
    }
  }

  /// @throws Refused if nobody can be written to there
  static EmailAddress typed(String text) {
    try {
      var address = text.strip();
      var at = address.lastIndexOf('@') + 1;
      return new EmailAddress(
          address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refused(NoticeRefusal.ADDRESS_UNREADABLE, Map.of());
    }
  }

  /// Says nothing of whose it is, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "an e-mail address";
  }
}
