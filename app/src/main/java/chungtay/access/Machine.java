package chungtay.access;

import java.util.UUID;

/// A machine that asks with a token: in the name of an account and from one of its posts, whose
/// scope it never exceeds.
///
/// @param token which token it showed
/// @param name as its keepers call it; acts name it
/// @param purpose why it asks, as the line of each opening will say
/// @param households whether it may ask for households; else for units and totals alone
public record Machine(UUID token, String name, String purpose, boolean households) {

  boolean may(Right right) {
    return right != Right.ASK_HOUSEHOLDS || households;
  }
}
