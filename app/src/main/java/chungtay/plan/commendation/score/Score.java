package chungtay.plan.commendation.score;

import chungtay.access.Agency;
import chungtay.plan.task.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an agency stands, and how that comes about.
///
/// @param tasks that it holds, by what they say of it
/// @param lines what it earns and what that costs
public record Score(Agency agency, Map<Outcome, List<Turn>> tasks, List<ScoreLine> lines) {

  private static final long WHOLE = 100_00;

  public Score {
    var copied = new EnumMap<Outcome, List<Turn>>(Outcome.class);
    tasks.forEach((outcome, turns) -> copied.put(outcome, List.copyOf(turns)));
    tasks = Map.copyOf(copied);
    lines = List.copyOf(lines);
  }

  public int count(Outcome outcome) {
    return tasks.getOrDefault(outcome, List.of()).size();
  }

  /// How many tasks were due: an agency without any is not ranked.
  public int due() {
    return tasks.entrySet().stream()
        .filter(one -> one.getKey().counts())
        .mapToInt(one -> one.getValue().size())
        .sum();
  }

  /// Of 100, so that agencies to whom not everything applies can be compared; rounded once more
  /// [hundredths of a point]. None where it is not ranked.
  public Optional<Integer> points() {
    return due() == 0 ? Optional.empty() : points(lines);
  }

  static Optional<Integer> points(List<ScoreLine> lines) {
    var most = lines.stream().mapToLong(ScoreLine::most).sum();
    var got = Math.max(0, sum(lines));
    if (most == 0) return Optional.empty();
    return Optional.of(Math.toIntExact((2 * WHOLE * got + most) / (2 * most)));
  }

  /// What the lines add up to, before it is brought to 100 [hundredths of a point].
  public static long sum(List<ScoreLine> lines) {
    return lines.stream().mapToLong(ScoreLine::points).sum();
  }

  /// Everything that it follows from, in one order: the same inputs are the same text.
  String inputs() {
    var all = new ArrayList<String>();
    tasks.forEach((outcome, turns) ->
        turns.forEach(turn ->
            all.add(
                turn.task().id().value()
                    + " "
                    + turn.period()
                    + " "
                    + outcome
                    + " "
                    + turn.step().map(step -> step.entry()).orElse(0L))));
    all.sort(String::compareTo);
    return agency.id().value() + "\n" + String.join("\n", all) + "\n" + lines + "\n";
  }
}
