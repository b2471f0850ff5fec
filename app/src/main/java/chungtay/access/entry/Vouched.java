package chungtay.access.entry;

/// What an outside provider says of somebody.
///
/// @param name as it calls them; the sign-in name of their account, if they have one
/// @param secondStep whether they showed it what stands for the second step of the house
public record Vouched(String name, boolean secondStep) {}
