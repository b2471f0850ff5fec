package chungtay.access.token;

import chungtay.refusal.Refusal;

/// How those who keep tokens are told no.
public enum TokenRefusal implements Refusal {
  /// { most } — a token works for 1 to so many days.
  TOKEN_DAYS(422),

  /// { most } — a token has a name of 1 to so many signs.
  TOKEN_NAME(422),

  /// { most } — a token has a purpose of 1 to so many signs.
  TOKEN_PURPOSE(422),

  /// The post sees no households, so its token cannot. No fields.
  TOKEN_WITHOUT_HOUSEHOLDS(422),

  /// There is no such token. No fields.
  NO_SUCH_TOKEN(404);

  private final int status;

  TokenRefusal(int status) {
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
