package chungtay.registry.event;

import chungtay.access.Field;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.event.Reach.Touched;
import chungtay.registry.event.Versions.Version;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What happens to households between lists: foreseen, done or proposed, read.
@Component
public class Events {

  private static final String DONE = "registry.event";
  static final String PROPOSED = "registry.propose";

  private static final Set<Field> READ_WITH =
      Set.of(Field.MEMBERS, Field.CLASS, Field.HEALTH, Field.GROUPS);

  private final Doing doing;
  private final Reach reach;
  private final Foresight foresight;
  private final Persons persons;
  private final EventLog log;
  private final Versions versions;

  Events(
      Doing doing,
      Reach reach,
      Foresight foresight,
      Persons persons,
      EventLog log,
      Versions versions) {
    this.doing = doing;
    this.reach = reach;
    this.foresight = foresight;
    this.persons = persons;
    this.log = log;
    this.versions = versions;
  }

  /// What an event would change in every room; nothing of it stands.
  ///
  /// @throws Refused if it cannot be told
  public List<Consequence> foresee(Proposal proposal, Editor editor) {
    editor.must(Right.PROPOSE);
    return doing.alone(() -> {
      reach.mustSee(reach.of(proposal.event()), editor.scope());
      reach.mustHaveSeen(proposal.event(), editor.scope());
      return foresight.consequences(foresight.of(proposal.event(), editor));
    });
  }

  /// Does an event, or proposes it where it changes whose class counts.
  ///
  /// @param seen how far the editor has seen what happened to the households that it touches
  /// @throws Refused if it cannot be told, or something else happened to one of them since
  public Happening perform(Proposal proposal, Editor editor, Version seen) {
    editor.must(Right.PROPOSE);
    var id = new EventId(UuidCreator.getTimeOrderedEpoch());
    return doing.alone(() -> {
      var event = proposal.event();
      var touched = reach.of(event);
      reach.mustSee(touched, editor.scope());
      reach.mustHaveSeen(event, editor.scope());
      versions.mustBe(touched.households(), seen);
      var foreseen = foresight.of(event, editor);
      if (foresight.consequences(foreseen).stream().anyMatch(Consequence::changesClass)) {
        propose(id, proposal, touched, editor);
      } else {
        perform(id, proposal, foreseen, editor);
      }
      return log.find(id).orElseThrow();
    });
  }

  private void propose(EventId id, Proposal proposal, Touched touched, Editor editor) {
    doing.perform(
        editor.actor(),
        Doing.deed(PROPOSED, proposal.event().household(), proposal.reason()),
        act -> {
          log.keep(id, proposal, touched, true, act);
          log.step(id, Happening.Standing.PROPOSED, Optional.empty(), act);
        });
  }

  private void perform(EventId id, Proposal proposal, Foreseen foreseen, Editor editor) {
    doing.perform(
        editor.actor(),
        Doing.changing(DONE, proposal, foreseen),
        act -> {
          log.keep(id, proposal, reach.of(proposal.event()), false, act);
          doing.carryOut(id, proposal.event(), act);
        });
  }

  /// Events speak of members, their reasons of anything, and that one took a second person tells of
  /// a class: they are for whoever sees all of these.
  public static boolean mayRead(Scope scope) {
    return scope.fields().containsAll(READ_WITH);
  }

  /// Everything that was told of a household, the newest first; none of one out of scope.
  public List<Happening> of(HouseholdId household, Scope scope) {
    return mayRead(scope) && reach.sees(household, scope) ? log.of(household) : List.of();
  }

  /// What was told, if every household that it touches is in scope.
  ///
  /// @throws Refused if it is not, or there is no such event
  public Happening find(EventId id, Scope scope) {
    var found =
        log.find(id)
            .filter(_ -> mayRead(scope))
            .orElseThrow(() -> new Refused(EventRefusal.NO_SUCH_EVENT, Map.of()));
    reach.mustSee(log.touchedBy(id), scope);
    return found;
  }

  /// Whether somebody may read what was told: every household that it touches is in scope, or was
  /// when it last lived here.
  public boolean isSeen(EventId id, Scope scope) {
    return mayRead(scope)
        && log.touchedBy(id).households().stream().allMatch(one -> reach.sees(one, scope));
  }

  /// The households of which an event speaks; its own comes first.
  public List<HouseholdId> touched(Event event) {
    return reach.of(event).households();
  }

  public Optional<Kind> kind(EventId id) {
    return log.find(id).map(found -> found.proposal().event().kind());
  }

  /// What those are called of whom an event speaks.
  public Map<PersonId, String> names(Event event) {
    var names = new LinkedHashMap<PersonId, String>();
    for (var person : reach.of(event).persons()) {
      persons.known(person, event.day()).name().ifPresent(name -> names.put(person, name));
    }
    event
        .newcomer()
        .flatMap(one -> one.details().name().map(name -> Map.entry(one.id(), name)))
        .ifPresent(one -> names.put(one.getKey(), one.getValue()));
    return names;
  }
}
