package chungtay.access;

/// Somebody who signs in.
///
/// @param login the name that is typed
/// @param name as people call them
/// @param demo whether it is made up for the demo
public record Account(AccountId id, String login, String name, boolean demo) {}
