package chungtay.desk;

import chungtay.desk.AimTable.Merit;
import chungtay.desk.AimTable.Points;
import chungtay.desk.AimTable.Row;
import chungtay.frame.Answer;
import chungtay.frame.Table.Cell;
import chungtay.measure.Count;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Only;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Editions;
import chungtay.plan.Goal;
import chungtay.plan.Pace;
import chungtay.plan.cascade.Aim;
import chungtay.plan.progress.Course;
import chungtay.plan.progress.Progress;
import chungtay.plan.progress.Progresses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How a place and those below it stand against what the plan asks of them this year.
///
/// Everything is counted in households, because rates of parts cannot be added up; what the whole
/// was asked and no part was given is a row of its own.
public final class Aims {

  private final Sight sight;
  private final Goal goal;
  private final Course rate;
  private final Course merit;
  private final Map<UnitId, Count> poor;
  private final Map<UnitId, Count> escaped;

  private Aims(Sight sight, Goal goal, Course rate, Course merit) {
    this.sight = sight;
    this.goal = goal;
    this.rate = rate;
    this.merit = merit;
    this.poor = sight.byChild(Sight.POOR);
    this.escaped = sight.byChild(escapedWithMerit());
  }

  /// None if no plan asks anything of the place this year. A plan speaks of one standard: under
  /// another it asks for nothing.
  public static Optional<Aims> of(Sight sight, Editions editions, Progresses progresses) {
    return editions
        .measured(sight.units().province().id(), sight.day().getYear())
        .filter(plan -> Goal.of(plan.plan()).standard().equals(sight.standard().id()))
        .map(plan -> {
          var asking = new Progresses.Asking(sight.figures(), sight.scope());
          var place = sight.place().id();
          return new Aims(
              sight,
              Goal.of(plan.plan()),
              progresses.of(plan, new Aim.Rate(), place, asking),
              progresses.of(plan, new Aim.Merit(), place, asking));
        })
        .filter(aims -> aims.whole().isPresent());
  }

  /// The place itself; none if the plan asks nothing of it, or rates cannot be told.
  public Optional<Progress> whole() {
    return rate.whole().filter(Aims::isTold);
  }

  /// Poor households that become fewer, at the place and those below it.
  public Course rate() {
    return rate;
  }

  /// Poor households with a member with merit that escape.
  public Course merit() {
    return merit;
  }

  private static boolean isTold(Progress progress) {
    return progress.totals().isPresent();
  }

  /// The places below that are late, and so hold the whole back.
  private List<String> late() {
    return children().stream()
        .filter(unit -> part(unit).filter(aim -> aim.pace() == Pace.LATE).isPresent())
        .map(Sight::brief)
        .toList();
  }

  /// None if nothing was asked of any below the place.
  Optional<AimTable> table() {
    return table(sight::page);
  }

  /// The same with other doors.
  ///
  /// @param page where a place leads to
  public Optional<AimTable> table(Function<Unit, String> page) {
    if (children().stream().noneMatch(unit -> part(unit).isPresent())) return Optional.empty();
    var rows = new ArrayList<Row>();
    var place = sight.place();
    var all = new Counted(sight.count(Sight.POOR), sight.count(escapedWithMerit()));
    rows.add(row(place, page, whole(), all));
    for (var unit : children()) {
      var counted = new Counted(count(poor, unit), count(escaped, unit));
      rows.add(row(unit, page, part(unit), counted));
    }
    if (poor.containsKey(place.id())) rows.add(rest());
    rows.add(unassigned(whole().orElseThrow()));
    return Optional.of(new AimTable(goal.plan(), note(), rows));
  }

  private List<Unit> children() {
    return sight.units().children(sight.place().id());
  }

  private Optional<Progress> part(Unit unit) {
    return Optional.ofNullable(rate.parts().get(unit.id())).filter(Aims::isTold);
  }

  /// Whoever is poor now, and whoever with merit escaped.
  private record Counted(Count poor, Count escaped) {}

  private Row row(Unit unit, Function<Unit, String> page, Optional<Progress> aim, Counted counted) {
    return new Row(
        Sight.brief(unit),
        Optional.of(page.apply(unit)),
        aim.map(new Headline(sight)::chip),
        cell(unit, Sight.POOR, counted.poor()),
        aim.map(one -> points(unit, one)).orElse(Points.NONE),
        aim.map(new Headline(sight)::bullet),
        aim.map(one -> sight.format().count(one.toGo())).orElse(""),
        merit(unit, counted.escaped()));
  }

  private Merit merit(Unit unit, Count escaped) {
    var asked =
        unit.equals(sight.place())
            ? merit.whole()
            : Optional.ofNullable(merit.parts().get(unit.id()));
    return asked
        .map(one ->
            new Merit(cell(unit, escapedWithMerit(), escaped), sight.format().count(one.asked())))
        .orElse(Merit.NONE);
  }

  private Filter escapedWithMerit() {
    return sight.moved(Movement.ESCAPED).with(Group.MERIT);
  }

  private Cell cell(Unit unit, Filter filter, Count count) {
    return Cell.of(sight.format().count(count.households()), sight.list(unit, filter));
  }

  private Points points(Unit unit, Progress aim) {
    var before = sight.rate(aim.counts().before(), unit.id(), goal.from());
    return new Points(
        before.map(sight.format()::rate).orElse(""),
        points(aim, aim.asked()),
        points(aim, aim.reached()));
  }

  private String points(Progress aim, int households) {
    return aim.points(BigDecimal.valueOf(households))
        .map(points -> sight.format().points(points.doubleValue()))
        .orElse("");
  }

  /// The poor of the place who live in none of those below it.
  private Row rest() {
    var households = poor.getOrDefault(sight.place().id(), Count.NONE);
    return new Row(
        sight.say().of("desk.row.rest." + children().getFirst().level()),
        Optional.empty(),
        Optional.empty(),
        cell(sight.place(), Sight.POOR.with(Only.DIRECTLY), households),
        Points.NONE,
        Optional.empty(),
        "",
        Merit.NONE);
  }

  /// What the whole was asked and nobody below was given.
  private Row unassigned(Progress whole) {
    var households =
        whole.asked()
            - children().stream()
                .flatMap(unit -> part(unit).stream())
                .mapToInt(Progress::asked)
                .sum();
    return new Row(
        sight.say().of("desk.aim.unassigned"),
        Optional.empty(),
        Optional.empty(),
        Cell.of(""),
        new Points("", points(whole, households), ""),
        Optional.empty(),
        sight.format().count(households),
        Merit.NONE);
  }

  private String note() {
    var lateBelow = goal.lateBelow().doubleValue();
    return sight.say().of("desk.aim.note", Headline.percent(lateBelow));
  }

  private static Count count(Map<UnitId, Count> counts, Unit unit) {
    return counts.getOrDefault(unit.id(), Count.NONE);
  }

  Answer answer(Headline headline) {
    return headline.of(whole().orElseThrow(), late());
  }
}
