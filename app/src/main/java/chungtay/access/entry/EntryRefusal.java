package chungtay.access.entry;

import chungtay.refusal.Refusal;

/// How the way in says no. None tells whether an account exists.
public enum EntryRefusal implements Refusal {
  /// Name and password do not belong together. No fields.
  NAME_OR_PASSWORD_WRONG(401),

  /// { least, most } — the password has fewer or more signs than it may.
  PASSWORD_LENGTH(422),

  /// The password is one of those that are tried first. No fields.
  PASSWORD_COMMON(422),

  /// The password was not typed the same way twice. No fields.
  PASSWORDS_DIFFER(422),

  /// The code of the second factor, or the recovery code, is not right or was used. No fields.
  SECOND_CODE_WRONG(401),

  /// Nobody waits for their second factor in this browser, or no longer. No fields.
  NOTHING_TO_PROVE(401),

  /// The one-time code is unknown, used, replaced or out of date. No fields.
  CODE_UNKNOWN(401),

  /// { tries, minutes } — so many failed tries in so many minutes are the most.
  TOO_MANY_TRIES(429),

  /// More people sign in at once than passwords can be checked. No fields.
  TOO_BUSY(503),

  /// { login } — it is no name to sign in with.
  LOGIN_UNUSABLE(422),

  /// { login } — another account has the name.
  LOGIN_TAKEN(422),

  /// Nobody closes their own account, nor gives or ends their own posts. No fields.
  OWN_ACCOUNT(422),

  /// There is no such account. No fields.
  NO_SUCH_ACCOUNT(404),

  /// The provider vouches for somebody who has no account here, or none that is open. No fields.
  NO_ACCOUNT_FOR_THEM(403),

  /// Somebody brings an answer of the provider that is none to a journey of their browser, or too
  /// late, or was brought before. { why } — for the trail alone.
  PROVIDER_JOURNEY_LOST(401),

  /// Somebody said no at the provider. { why } — for the trail alone.
  PROVIDER_CANCELLED(401),

  /// What the provider answers cannot be believed. { why } — for the trail alone.
  PROVIDER_UNTRUSTED(502),

  /// The provider does not answer. { why } — for the trail alone; none if it was not asked again.
  PROVIDER_AWAY(503);

  private final int status;

  EntryRefusal(int status) {
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
