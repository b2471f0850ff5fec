package chungtay.registry;

import java.util.List;

/// A household as its page shows it.
public record Household(Card card, List<Member> members, List<Past> history) {

  public Household {
    members = List.copyOf(members);
    history = List.copyOf(history);
  }
}
