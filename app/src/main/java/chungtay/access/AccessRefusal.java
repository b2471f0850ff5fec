package chungtay.access;

import chungtay.refusal.Refusal;

/// How this room says no.
public enum AccessRefusal implements Refusal {
  /// The post from which somebody asks does not have the right. No fields.
  NOT_FROM_THIS_POST(403),

  /// Nobody came in. No fields.
  SIGN_IN_FIRST(401),

  /// There is no such post to ask from. No fields.
  NO_SUCH_POST(404),

  /// A machine shows no token, or one that is unknown, out of date or ended. No fields.
  TOKEN_NEEDED(401),

  /// The token, or the post that it was made for, does not reach so far. No fields.
  TOKEN_TOO_NARROW(403);

  private final int status;

  AccessRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "access";
  }

  @Override
  public int status() {
    return status;
  }
}
