package chungtay.registry.event;

import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.Following;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.RegistryRefusal;
import chungtay.registry.Visible;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to households between lists: foreseen, done or proposed, approved, taken back.
///
/// One event is told at a time, and none while a list settles. Its act says how the households
/// stood on its day before and after, without naming anybody.
@Component
public class Events {

  private static final String DONE = "registry.event";
  private static final String PROPOSED = "registry.propose";
  private static final String APPROVED = "registry.approve";
  private static final String REFUSED = "registry.refuse";

  private final TransactionTemplate transactions;
  private final Acts acts;
  private final Following following;
  private final Foresight foresight;
  private final Telling telling;
  private final EventLog log;
  private final Versions versions;
  private final Households households;
  private final Visible visible;

  Events(
      TransactionTemplate transactions,
      Acts acts,
      Following following,
      Foresight foresight,
      Telling telling,
      EventLog log,
      Versions versions,
      Households households,
      Visible visible) {
    this.transactions = transactions;
    this.acts = acts;
    this.following = following;
    this.foresight = foresight;
    this.telling = telling;
    this.log = log;
    this.versions = versions;
    this.households = households;
    this.visible = visible;
  }

  /// What an event would change in every room; nothing of it stands.
  ///
  /// @throws Refused if it cannot be told
  public List<Consequence> foresee(Proposal proposal, Editor editor) {
    editor.must(Right.PROPOSE);
    return alone(() -> {
      mustSee(touched(proposal.event()), editor);
      return foresight.consequences(foresight.of(proposal.event(), editor));
    });
  }

  /// Does an event, or proposes it where somebody's class comes to count or to count no longer.
  ///
  /// @param seen how far the editor has seen what happened to the household
  /// @throws Refused if it cannot be told, or something else happened to the household since
  public Happening perform(Proposal proposal, Editor editor, Version seen) {
    editor.must(Right.PROPOSE);
    var id = new EventId(UuidCreator.getTimeOrderedEpoch());
    return alone(() -> {
      var event = proposal.event();
      var touched = touched(event);
      mustSee(touched, editor);
      versions.mustBe(event.household(), seen);
      var foreseen = foresight.of(event, editor);
      if (mustBeApproved(event, foreseen)) {
        propose(id, proposal, touched, editor);
      } else {
        perform(id, proposal, foreseen, editor);
      }
      return log.find(id).orElseThrow();
    });
  }

  private boolean mustBeApproved(Event event, Foreseen foreseen) {
    var neededIt =
        event instanceof Event.Undo undo
            && log.find(undo.undone()).filter(Happening::changesClass).isPresent();
    return neededIt
        || foresight.consequences(foreseen).stream().anyMatch(Consequence::changesClass);
  }

  private void propose(EventId id, Proposal proposal, Touched touched, Editor editor) {
    acts.perform(
        editor.actor(),
        deed(PROPOSED, proposal.event().household(), proposal.reason()),
        act -> {
          log.keep(id, proposal, touched, true, act);
          log.step(id, Happening.Standing.PROPOSED, Optional.empty(), act);
          return act;
        });
  }

  private void perform(EventId id, Proposal proposal, Foreseen foreseen, Editor editor) {
    var event = proposal.event();
    acts.perform(
        editor.actor(),
        changing(DONE, event.household(), proposal.reason(), foreseen),
        act -> {
          log.keep(id, proposal, touched(event), false, act);
          carryOut(id, event, act);
          return act;
        });
  }

  private void carryOut(EventId id, Event event, ActId act) {
    if (event instanceof Event.Undo undo) {
      telling.takeBack(undo.undone(), log.touchedBy(undo.undone()), act);
    } else {
      telling.tell(event, act);
    }
    log.step(id, Happening.Standing.DONE, Optional.empty(), act);
  }

  /// Approves a proposal: it is done as if it were told now.
  ///
  /// @throws Refused if whoever approves proposed it, or anything happened to a household that it
  ///   touches since it was proposed, or it can no longer be told
  public Happening approve(EventId id, Editor editor) {
    editor.must(Right.APPROVE);
    return alone(() -> {
      var waiting = waiting(id, editor);
      if (waiting.proposed().person().equals(editor.actor().person())) {
        throw new Refused(EventRefusal.OWN_PROPOSAL, Map.of());
      }
      var proposed = new Version(waiting.proposed().number());
      for (var household : log.touchedBy(id).households()) versions.mustBe(household, proposed);
      var event = waiting.proposal().event();
      var foreseen = foresight.of(event, editor);
      acts.perform(
          editor.actor(),
          changing(APPROVED, event.household(), waiting.proposal().reason(), foreseen),
          act -> {
            carryOut(id, event, act);
            return act;
          });
      return log.find(id).orElseThrow();
    });
  }

  /// Refuses a proposal.
  public Happening refuse(EventId id, Editor editor, String reason) {
    editor.must(Right.APPROVE);
    if (reason.isBlank()) throw new Refused(EventRefusal.REASON_MISSING, Map.of());
    return alone(() -> {
      var household = waiting(id, editor).proposal().event().household();
      acts.perform(
          editor.actor(),
          deed(REFUSED, household, reason.strip()),
          act -> {
            log.step(id, Happening.Standing.REFUSED, Optional.of(reason.strip()), act);
            return act;
          });
      return log.find(id).orElseThrow();
    });
  }

  private Happening waiting(EventId id, Editor editor) {
    var found = log.find(id).orElseThrow(() -> new Refused(EventRefusal.NO_SUCH_EVENT, Map.of()));
    mustSee(log.touchedBy(id), editor);
    if (found.standing() != Happening.Standing.PROPOSED) {
      throw new Refused(EventRefusal.NOT_WAITING, Map.of());
    }
    return found;
  }

  /// The proposals that wait for somebody like the editor, but not their own; the oldest first.
  public List<Happening> waitingFor(Editor editor, int atMost) {
    editor.must(Right.APPROVE);
    return log.waiting(visible.of(editor.scope(), "h.household_id"), atMost).stream()
        .filter(one -> !one.proposed().person().equals(editor.actor().person()))
        .toList();
  }

  /// Everything that was told of a household, the newest first; none of one out of scope.
  public List<Happening> of(HouseholdId household, Scope scope) {
    return sees(household, scope) ? log.of(household) : List.of();
  }

  private Touched touched(Event event) {
    return event instanceof Event.Undo undo ? log.touchedBy(undo.undone()) : Touched.by(event);
  }

  /// Whoever tells of a household must be able to see it, or have seen it when it last lived here;
  /// one that begins cannot be seen yet.
  private void mustSee(Touched touched, Editor editor) {
    for (var household : touched.households()) {
      if (!foresight.isKnown(household)) continue;
      if (!sees(household, editor.scope())) {
        throw new Refused(
            RegistryRefusal.NO_SUCH_HOUSEHOLD, Map.of("household", household.value().toString()));
      }
    }
  }

  private boolean sees(HouseholdId household, Scope scope) {
    if (households.card(household, scope).isPresent()) return true;
    return foresight
        .lastLived(household)
        .filter(scope.day()::isAfter)
        .flatMap(last -> households.card(household, on(last, scope)))
        .isPresent();
  }

  private static Scope on(LocalDate day, Scope scope) {
    return new Scope(
        scope.purpose(), day, scope.units(), scope.needs(), scope.households(), scope.fields());
  }

  private <T> T alone(Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          following.settleAloneOrRefuse();
          return work.get();
        }));
  }

  private static Deed deed(String kind, HouseholdId household, String reason) {
    return Deed.of(kind, household.value().toString(), reason);
  }

  private static Deed changing(
      String kind, HouseholdId household, String reason, Foreseen foreseen) {
    return deed(kind, household, reason)
        .changing(
            Foresight.json(foreseen.event(), foreseen.shifts(), Foreseen.Shift::before),
            Foresight.json(foreseen.event(), foreseen.shifts(), Foreseen.Shift::after));
  }
}
