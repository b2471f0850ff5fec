package chungtay.plan.progress;

import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.measure.Change;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.place.Residents;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Goal;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.progress.Progress.Counts;
import chungtay.plan.progress.Progress.Totals;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Works out how far aims have come, from the figures of the day.
@Component
public class Progresses {

  private final Cascades cascades;
  private final Places places;

  public Progresses(Cascades cascades, Places places) {
    this.cascades = cascades;
    this.places = places;
  }

  /// Who asks, and of which figures.
  ///
  /// @param scope on the day that is asked for
  public record Asking(Figures figures, Scope scope) {}

  /// An aim at a unit and those below it.
  ///
  /// @throws Refused if the plan does not say how it is measured, or the day knows no such unit
  public Course of(Edition edition, Aim aim, UnitId unit, Asking asking) {
    return new Working(edition, aim, unit, asking).course();
  }

  private final class Working {

    private final Edition edition;
    private final Aim aim;
    private final UnitId unit;
    private final Asking asking;
    private final Goal goal;
    private final LocalDate day;

    private Working(Edition edition, Aim aim, UnitId unit, Asking asking) {
      this.edition = edition;
      this.aim = aim;
      this.unit = unit;
      this.asking = asking;
      this.goal = Goal.of(edition.plan());
      // After its last day a plan is looked at as it stood on that.
      var asked = asking.scope().day();
      this.day = asked.isAfter(goal.due()) ? goal.due() : asked;
    }

    Course course() {
      var then = counts(aim.who(), goal.from());
      var now = counts(aim.who(), day);
      var escaped = aim instanceof Aim.Merit ? counts(escaped(), day) : Map.<UnitId, Count>of();
      var parts = new HashMap<UnitId, Progress>();
      cascades
          .given(edition, aim, unit, asking.scope().day())
          .forEach((child, asked) -> {
            var counts = reached(one(then, child), one(now, child), one(escaped, child));
            parts.put(child, new Progress(aim, asked, counts, totals(child), day, goal));
          });
      var whole =
          cascades
              .whole(edition, aim, place(), asking.scope().day())
              .map(asked -> {
                var counts = reached(sum(then), sum(now), sum(escaped));
                return new Progress(aim, asked, counts, totals(unit), day, goal);
              });
      return new Course(whole.or(() -> together(parts)), parts, past());
    }

    /// Of a service nobody may have set the whole: then it is what those below were given, and of
    /// them alone.
    private Optional<Progress> together(Map<UnitId, Progress> parts) {
      if (!(aim instanceof Aim.Service) || parts.isEmpty()) return Optional.empty();
      var asked = 0;
      var before = 0;
      var still = 0;
      for (var part : parts.values()) {
        asked += part.asked();
        before += part.counts().before();
        still += part.counts().still();
      }
      var counts = Counts.fewer(before, still);
      return Optional.of(new Progress(aim, asked, counts, Optional.empty(), day, goal));
    }

    private Unit place() {
      return places.on(day).find(unit).orElseThrow(() -> Cascades.unknown(unit));
    }

    private Counts reached(int before, int now, int escaped) {
      return aim instanceof Aim.Merit
          ? new Counts(before, now, escaped)
          : Counts.fewer(before, now);
    }

    private Filter escaped() {
      return Filter.none().with(new Change(Movement.ESCAPED, goal.from())).with(Group.MERIT);
    }

    /// Of a day that knows the unit; else nobody.
    private Map<UnitId, Count> counts(Filter filter, LocalDate on) {
      if (!stood(on)) return Map.of();
      // Nobody can have escaped since a day on that very day.
      if (filter.change().filter(change -> !on.isAfter(change.since())).isPresent()) {
        return Map.of();
      }
      var question = new Question(unit, on, goal.standard(), filter);
      return asking.figures().byChild(asking.scope(), question);
    }

    private boolean stood(LocalDate on) {
      try {
        return places.on(on).find(unit).isPresent();
      } catch (Refused tooEarly) {
        return false;
      }
    }

    private Optional<Totals> totals(UnitId of) {
      return residents(of, goal.from())
          .flatMap(before -> residents(of, day).map(now -> new Totals(before, now)));
    }

    private Optional<Integer> residents(UnitId of, LocalDate on) {
      return places
          .residents(of, on)
          .map(Residents::households)
          .filter(households -> households > 0);
    }

    /// Back from the year of the plan, as long as each year is known from its first day to its
    /// last.
    private List<PastYear> past() {
      var past = new ArrayList<PastYear>();
      for (var back = 1; isKnown(goal.from().minusYears(back - 1L)); back++) {
        past.add(
            new PastYear(
                goal.year() - back,
                sum(counts(aim.who(), day.minusYears(back))),
                sum(counts(aim.who(), goal.from().minusYears(back - 1L)))));
      }
      return past;
    }

    /// Whether the year that ended on a day is known. What lists tell of years before the first of
    /// them is only of those who are still on it; nobody of them is out of poverty and off the
    /// list.
    private boolean isKnown(LocalDate end) {
      var start = end.minusYears(1);
      if (!stood(start)) return false;
      var gone =
          Filter.none().with(HouseholdClass.NOT_POOR).with(new Change(Movement.ESCAPED, start));
      return sum(counts(gone, end)) > 0;
    }
  }

  private static int one(Map<UnitId, Count> counts, UnitId unit) {
    return counts.getOrDefault(unit, Count.NONE).households();
  }

  private static int sum(Map<UnitId, Count> counts) {
    return counts.values().stream().mapToInt(Count::households).sum();
  }
}
