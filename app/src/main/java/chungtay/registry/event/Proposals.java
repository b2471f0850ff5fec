package chungtay.registry.event;

import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.refusal.Refused;
import chungtay.registry.Visible;
import chungtay.registry.event.Versions.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Events that wait for a second person, and what that person says of them.
@Component
public class Proposals {

  private static final String APPROVED = "registry.approve";
  private static final String REFUSED = "registry.refuse";
  private static final String WITHDRAWN = "registry.withdraw";

  /// Acts after which the household is as it was.
  static final Set<String> UNDECIDED = Set.of(Events.PROPOSED, REFUSED, WITHDRAWN);

  private final Doing doing;
  private final Reach reach;
  private final Foresight foresight;
  private final EventLog log;
  private final Versions versions;
  private final Visible visible;

  Proposals(
      Doing doing,
      Reach reach,
      Foresight foresight,
      EventLog log,
      Versions versions,
      Visible visible) {
    this.doing = doing;
    this.reach = reach;
    this.foresight = foresight;
    this.log = log;
    this.versions = versions;
    this.visible = visible;
  }

  /// Those that wait for somebody like the editor, but not their own; the oldest first.
  ///
  /// @param after the last one of the part before; none for the first part
  public List<Happening> waitingFor(Editor editor, Optional<EventId> after, int atMost) {
    return log.waiting(inScope(editor), editor.actor().person(), after, atMost);
  }

  /// How many of them there are.
  public long waitingFor(Editor editor) {
    return log.waiting(inScope(editor), editor.actor().person());
  }

  private Visible.Condition inScope(Editor editor) {
    editor.must(Right.APPROVE);
    return visible.of(editor.scope(), "h.household_id");
  }

  /// What a proposal would change if it were approved now.
  ///
  /// @throws Refused if it waits no longer, or can no longer be told
  public List<Consequence> foresee(EventId id, Editor editor) {
    return doing.alone(() -> {
      var event = waiting(id, editor.scope()).proposal().event();
      return foresight.consequences(foresight.of(event, editor));
    });
  }

  /// Approves a proposal: it is done as if it were told now.
  ///
  /// @throws Refused if whoever approves proposed it, or anything happened to a household that it
  ///   touches since it was proposed, or it can no longer be told
  public Happening approve(EventId id, Editor editor) {
    editor.must(Right.APPROVE);
    return doing.alone(() -> {
      var waiting = waiting(id, editor.scope());
      if (isBy(editor, waiting)) throw new Refused(EventRefusal.OWN_PROPOSAL, Map.of());
      var proposed = new Version(waiting.proposed().number());
      versions.mustStand(log.touchedBy(id).households(), proposed);
      var event = waiting.proposal().event();
      var foreseen = foresight.of(event, editor);
      doing.perform(
          editor.actor(),
          Doing.changing(APPROVED, waiting.proposal(), foreseen),
          act -> doing.carryOut(id, event, act));
      return log.find(id).orElseThrow();
    });
  }

  /// Refuses a proposal.
  public Happening refuse(EventId id, Editor editor, String reason) {
    editor.must(Right.APPROVE);
    return doing.alone(() -> end(REFUSED, waiting(id, editor.scope()), editor, reason));
  }

  /// Takes back what the editor proposed and nobody has decided on yet.
  ///
  /// @throws Refused if somebody else proposed it
  public Happening withdraw(EventId id, Editor editor, String reason) {
    return doing.alone(() -> {
      var waiting = waiting(id, editor.scope());
      if (!isBy(editor, waiting)) throw new Refused(EventRefusal.NOT_OWN_PROPOSAL, Map.of());
      return end(WITHDRAWN, waiting, editor, reason);
    });
  }

  private Happening end(String kind, Happening waiting, Editor editor, String reason) {
    var why = Proposal.reason(reason);
    doing.perform(
        editor.actor(),
        Doing.deed(kind, waiting.proposal().event().household(), why),
        act -> log.step(waiting.id(), Happening.Standing.REFUSED, Optional.of(why), act));
    return log.find(waiting.id()).orElseThrow();
  }

  private static boolean isBy(Editor editor, Happening happening) {
    return happening.proposed().person().equals(editor.actor().person());
  }

  private Happening waiting(EventId id, Scope scope) {
    var found = log.find(id).orElseThrow(() -> new Refused(EventRefusal.NO_SUCH_EVENT, Map.of()));
    reach.mustSee(log.touchedBy(id), scope);
    if (found.standing() != Happening.Standing.PROPOSED) {
      throw new Refused(EventRefusal.NOT_WAITING, Map.of());
    }
    return found;
  }
}
