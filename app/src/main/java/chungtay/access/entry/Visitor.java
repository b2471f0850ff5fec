package chungtay.access.entry;

import chungtay.audit.Actor;
import java.util.Optional;

/// A browser at the door.
///
/// @param address of its machine
/// @param agent what it calls itself; empty if it does not say
/// @param device what it was given when somebody came in from it before
public record Visitor(String address, String agent, Optional<Token> device) {

  private static final int AGENT_AT_MOST = 300;

  public Visitor {
    if (agent.length() > AGENT_AT_MOST) agent = agent.substring(0, AGENT_AT_MOST);
  }

  /// Whoever comes in with an account, before they have a post.
  Actor as(String login) {
    return new Actor(login, "—", address);
  }
}
