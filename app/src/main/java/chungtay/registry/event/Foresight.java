package chungtay.registry.event;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Reach.Touched;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What an event would change. It is really done, looked at and taken back within the transaction,
/// so that what is foreseen is what happens.
@Component
class Foresight {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FORESEEN = "registry.foreseen";

  private final TransactionTemplate trial;
  private final Acts acts;
  private final Conditions conditions;
  private final States states;
  private final Telling telling;
  private final EventLog log;
  private final WorkingDay workingDay;
  private final List<Consequences> rooms;

  Foresight(
      PlatformTransactionManager transactions,
      Acts acts,
      Conditions conditions,
      States states,
      Telling telling,
      EventLog log,
      WorkingDay workingDay,
      List<Consequences> rooms) {
    this.trial = new TransactionTemplate(transactions);
    this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.acts = acts;
    this.conditions = conditions;
    this.states = states;
    this.telling = telling;
    this.log = log;
    this.workingDay = workingDay;
    this.rooms = List.copyOf(rooms);
  }

  /// @throws Refused if the event cannot be told, or would change nothing
  Foreseen of(Event event, Editor editor) {
    conditions.mustHold(event, workingDay.today());
    var touched =
        event instanceof Event.Undo undo ? log.touchedBy(undo.undone()) : Touched.by(event);
    var before = states(touched, event.day());
    var after = afterwards(event, touched, editor);
    var shifts =
        touched.households().stream()
            .map(household ->
                new Foreseen.Shift(
                    household,
                    Optional.ofNullable(before.get(household)),
                    Optional.ofNullable(after.get(household))))
            .toList();
    var foreseen = new Foreseen(event, shifts);
    if (foreseen.changesNothing() && mustChange(event)) {
      throw new Refused(EventRefusal.NOTHING_CHANGES, Map.of());
    }
    return foreseen;
  }

  /// What is known of persons is not part of how a household stands; and an event may be taken back
  /// that a list of its day has overtaken.
  private static boolean mustChange(Event event) {
    return switch (event) {
      case Event.Correction _, Event.NewNumber _, Event.Undo _ -> false;
      case Event.Birth _,
          Event.Death _,
          Event.MarriageIn _,
          Event.Split _,
          Event.Merge _,
          Event.HeadChange _,
          Event.Move _,
          Event.MoveOut _,
          Event.Leaving _,
          Event.Recognition _ ->
          true;
    };
  }

  private Map<HouseholdId, State> afterwards(Event event, Touched touched, Editor editor) {
    return Objects.requireNonNull(
        trial.execute(attempt -> {
          var deed = Deed.of(FORESEEN, event.household().value().toString(), FORESEEN);
          var act = acts.noted(editor.actor(), deed);
          if (event instanceof Event.Undo undo) telling.takeBack(undo.undone(), touched, act);
          else telling.tell(event, act);
          var after = states(touched, event.day());
          attempt.setRollbackOnly();
          return after;
        }));
  }

  private Map<HouseholdId, State> states(Touched touched, LocalDate day) {
    var all = new LinkedHashMap<HouseholdId, State>();
    for (var household : touched.households()) {
      states.on(household, day).ifPresent(state -> all.put(household, state));
    }
    return all;
  }

  List<Consequence> consequences(Foreseen foreseen) {
    var all = new ArrayList<Consequence>();
    for (var room : rooms) all.addAll(room.of(foreseen));
    return List.copyOf(all);
  }

  /// How households stand, as the audit trail may keep it: ids, relations, numbers and marks, never
  /// a name or an identity number.
  static String json(
      Event event, List<Foreseen.Shift> shifts, Function<Foreseen.Shift, Optional<State>> side) {
    var households = new ArrayList<Map<String, Object>>();
    for (var shift : shifts) side.apply(shift).ifPresent(state -> households.add(told(state)));
    var all = new LinkedHashMap<String, Object>();
    all.put("event", event.kind().name());
    all.put("day", event.day().toString());
    all.put("households", households);
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> told(State state) {
    var told = new LinkedHashMap<String, Object>();
    told.put("household", state.household().value().toString());
    state.home().ifPresent(unit -> told.put("unit", unit.value().toString()));
    told.put("gone", state.isGone());
    state.known().persons().ifPresent(count -> told.put("persons", count));
    state.known().merit().ifPresent(holds -> told.put("merit", holds));
    state.known().disabled().ifPresent(holds -> told.put("disabled", holds));
    var members = new LinkedHashMap<String, Object>();
    for (var one : state.members()) members.put(one.person().value().toString(), one.relation());
    told.put("members", members);
    return told;
  }
}
