package chungtay.registry.event;

import java.util.List;

/// What an event changes in one room. Each room that answers for consequences has one.
public interface Consequences {

  /// What follows from an event, in the order in which it is told. It is asked before the event is
  /// done, within a transaction in which nothing of it stands.
  List<Consequence> of(Foreseen foreseen);
}
