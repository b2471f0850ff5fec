package chungtay.notice;

import chungtay.access.AccountId;
import chungtay.access.AgencyId;
import chungtay.access.Right;

/// Whom a notice is for.
public sealed interface To {

  /// Everybody who holds a post in an agency from which they may do something about it.
  ///
  /// @param needs the right that such a post has
  record Agency(AgencyId agency, Right needs) implements To {}

  /// One person, whatever their post.
  record Person(AccountId account) implements To {}
}
