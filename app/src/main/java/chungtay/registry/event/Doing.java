package chungtay.registry.event;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.registry.Following;
import chungtay.registry.HouseholdId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// How events are done: one at a time, none while a list settles, each as an act that says how the
/// households stood on its day before and after, without naming anybody.
@Component
class Doing {

  private final TransactionTemplate transactions;
  private final Acts acts;
  private final Following following;
  private final Telling telling;
  private final EventLog log;

  Doing(
      TransactionTemplate transactions,
      Acts acts,
      Following following,
      Telling telling,
      EventLog log) {
    this.transactions = transactions;
    this.acts = acts;
    this.following = following;
    this.telling = telling;
    this.log = log;
  }

  /// What is done here is done while nobody else tells of anything.
  <T> T alone(Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          following.settleAloneOrRefuse();
          return work.get();
        }));
  }

  void perform(Actor actor, Deed deed, Consumer<ActId> work) {
    acts.perform(
        actor,
        deed,
        act -> {
          work.accept(act);
          return act;
        });
  }

  /// Makes an event count; nothing else may touch its households meanwhile.
  void carryOut(EventId id, Event event, ActId act) {
    if (event instanceof Event.Undo undo) {
      telling.takeBack(undo.undone(), log.touchedBy(undo.undone()), act);
    } else {
      telling.tell(event, act);
    }
    log.step(id, Happening.Standing.DONE, Optional.empty(), act);
  }

  static Deed deed(String kind, HouseholdId household, String reason) {
    return Deed.of(kind, household.value().toString(), reason);
  }

  static Deed changing(String kind, Proposal proposal, Foreseen foreseen) {
    return deed(kind, proposal.event().household(), proposal.reason())
        .changing(
            Foresight.json(foreseen.event(), foreseen.shifts(), Foreseen.Shift::before),
            Foresight.json(foreseen.event(), foreseen.shifts(), Foreseen.Shift::after));
  }
}
