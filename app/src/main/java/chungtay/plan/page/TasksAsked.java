package chungtay.plan.page;

import chungtay.access.AgencyId;
import chungtay.frame.Address;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which tasks are asked for, as the address says it.
///
/// @param of whose
/// @param agency of whoever asks; none before they chose a post
record TasksAsked(Of of, Address address, Optional<AgencyId> agency) {

  /// Whose tasks.
  enum Of {
    /// One's own agency holds them.
    MINE,
    /// It helps with them.
    HELPING,
    /// They are reported to it, and its answer is awaited.
    AWAITED,
    /// They are to be reported to it one day.
    WAITING,
    ALL;

    String inAddress() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static TasksAsked of(Address address, Optional<AgencyId> agency) {
    var named =
        address.parameter("of").map(text -> text.toUpperCase(Locale.ROOT)).flatMap(TasksAsked::of);
    var otherwise = agency.isPresent() ? Of.MINE : Of.ALL;
    return new TasksAsked(named.orElse(otherwise), address, agency);
  }

  private static Optional<Of> of(String text) {
    for (var one : Of.values()) if (one.name().equals(text)) return Optional.of(one);
    return Optional.empty();
  }

  /// What of its stage or timing is asked for; none where all are.
  Optional<String> state() {
    return address.parameter("state");
  }

  boolean asksFor(Turn turn, LocalDate day) {
    return isWhose(turn)
        && isHeld(turn)
        && isOfDuty(turn)
        && isForGroup(turn)
        && isInState(turn, day);
  }

  /// By the agency that the address names, whoever asks.
  private boolean isHeld(Turn turn) {
    return holder()
        .map(named -> turn.task().leads().stream().anyMatch(one -> named.equals(text(one))))
        .orElse(true);
  }

  /// As an address names the agency whose tasks are asked for.
  Optional<String> holder() {
    return address.parameter("holder");
  }

  private static String text(AgencyId agency) {
    return agency.value().toString();
  }

  private boolean isWhose(Turn turn) {
    var task = turn.task();
    return switch (of) {
      case MINE -> agency.filter(task.leads()::contains).isPresent();
      case HELPING -> agency.filter(task.with()::contains).isPresent();
      case AWAITED ->
          turn.stage() == Stage.REPORTED && agency.filter(task.waiting()::equals).isPresent();
      case WAITING -> agency.filter(task.waiting()::equals).isPresent();
      case ALL -> true;
    };
  }

  /// Whether the agency that the address names holds it. For whom first; any where the address
  /// names no group.
  private boolean isForGroup(Turn turn) {
    return priority()
        .map(named -> turn.duty().priority().stream().anyMatch(one -> one.name().equals(named)))
        .orElse(true);
  }

  Optional<String> priority() {
    return address.parameter("priority");
  }

  private boolean isOfDuty(Turn turn) {
    var id = turn.duty().id();
    return address.parameter("clause").map(id.clause().path()::equals).orElse(true)
        && address.parameter("duty").map(String.valueOf(id.number())::equals).orElse(true);
  }

  private boolean isInState(Turn turn, LocalDate day) {
    var timing = turn.timing(day, TaskWords.SOON).name();
    return state()
        .map(state -> state.equals(timing) || state.equals(turn.stage().name()))
        .orElse(true);
  }

  /// The late ones first, then by their last day; what has none, and what is done, last.
  static Comparator<Turn> urgentFirst(LocalDate day) {
    return Comparator.<Turn, Boolean>comparing(turn -> !turn.stage().isWithHolder())
        .thenComparing(turn -> turn.timing(day, TaskWords.SOON) != Timing.LATE)
        .thenComparing(turn -> turn.lastDay().orElse(LocalDate.MAX));
  }
}
