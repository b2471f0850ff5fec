package chungtay.plan.commendation.score;

import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Scope;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.commendation.Participants;
import chungtay.plan.commendation.Registration;
import chungtay.plan.commendation.Registrations;
import chungtay.plan.commendation.Scheme;
import chungtay.plan.commendation.score.ScoreLine.Criterion;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Scores the agencies and units of a plan from its register of tasks, by a scheme that is data.
@Component
public class Scoring {

  private final Turns turns;
  private final Participants participants;
  private final Registrations registrations;
  private final Emulations emulations;
  private final TargetsReached reached;

  Scoring(
      Turns turns,
      Participants participants,
      Registrations registrations,
      Emulations emulations,
      TargetsReached reached) {
    this.turns = turns;
    this.participants = participants;
    this.registrations = registrations;
    this.emulations = emulations;
    this.reached = reached;
  }

  /// All that are scored, as they stand on the day of the scope, by their names.
  public List<Score> of(Edition edition, int year, Scope scope) {
    var day = scope.day();
    var agencies = participants.of(edition, day);
    var tasks = tasks(edition, year, scope);
    var joined = registrations.of(edition.id(), year, day);
    var handed = reached.of(edition, units(agencies), scope);
    var scheme = emulations.scheme(edition);
    return agencies.values().stream()
        .sorted(Comparator.comparing(agency -> agency.name().vi()))
        .map(agency -> {
          var own = tasks.getOrDefault(agency.id(), Map.of());
          var targets =
              agency.unit().map(unit -> handed.getOrDefault(unit, List.of())).orElse(List.of());
          var joins =
              Optional.ofNullable(joined.get(agency.id())).filter(Registration::joins).isPresent();
          return new Score(agency, own, new Lines(scheme, own).of(joins, targets));
        })
        .toList();
  }

  private static Set<UnitId> units(Map<AgencyId, Agency> agencies) {
    return agencies.values().stream()
        .flatMap(agency -> agency.unit().stream())
        .collect(Collectors.toSet());
  }

  /// A task that several hold jointly is that of each of them.
  private Map<AgencyId, Map<Outcome, List<Turn>>> tasks(Edition edition, int year, Scope scope) {
    var tasks = new HashMap<AgencyId, Map<Outcome, List<Turn>>>();
    for (var turn : turns.on(edition, scope.day())) {
      var outcome = Outcome.of(turn, year, scope.day());
      for (var lead : turn.task().leads()) {
        tasks
            .computeIfAbsent(lead, _ -> new EnumMap<>(Outcome.class))
            .computeIfAbsent(outcome, _ -> new ArrayList<>())
            .add(turn);
      }
    }
    return tasks;
  }

  /// The lines of one agency. What does not apply to it has none.
  private record Lines(Scheme scheme, Map<Outcome, List<Turn>> tasks) {

    List<ScoreLine> of(boolean joins, List<TargetsReached.Handed> handed) {
      var points = scheme.points();
      var lines = new ArrayList<ScoreLine>();
      var inTime = count(Outcome.IN_TIME);
      var due = inTime + count(Outcome.DONE_LATE) + count(Outcome.LATE);
      if (due > 0) {
        lines.add(ScoreLine.share(Criterion.IN_TIME, inTime, due, points.inTime()));
      }
      lines.add(ScoreLine.share(Criterion.REGISTERED, joins ? 1 : 0, 1, points.registered()));
      if (!handed.isEmpty()) {
        var answered = handed.stream().filter(TargetsReached.Handed::answered).count();
        lines.add(ScoreLine.share(Criterion.ANSWERED, answered, handed.size(), points.answered()));
      }
      for (var one : handed) reached(one).ifPresent(lines::add);
      lines.addAll(deductions());
      return lines;
    }

    private int count(Outcome outcome) {
      return tasks.getOrDefault(outcome, List.of()).size();
    }

    private Optional<ScoreLine> reached(TargetsReached.Handed handed) {
      var points = scheme.points();
      return handed
          .reached()
          .map(households ->
              switch (handed.aim()) {
                case Aim.Rate _ ->
                    ScoreLine.share(
                        Criterion.REACHED_RATE, households, handed.given(), points.reachedRate());
                case Aim.Merit _ ->
                    ScoreLine.share(
                        Criterion.REACHED_MERIT, households, handed.given(), points.reachedMerit());
                case Aim.Service _ -> throw new IllegalArgumentException("no score for services");
              });
    }

    private List<ScoreLine> deductions() {
      var rules = scheme.deductions();
      var late =
          ScoreLine.deduction(Criterion.LATE, count(Outcome.LATE), rules.late(), rules.atMost());
      var left = rules.atMost() + late.points() / 100;
      var done =
          ScoreLine.deduction(
              Criterion.DONE_LATE, count(Outcome.DONE_LATE), rules.doneLate(), left);
      return List.of(late, done).stream().filter(line -> line.count() > 0).toList();
    }
  }
}
