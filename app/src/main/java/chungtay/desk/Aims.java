package chungtay.desk;

import chungtay.desk.AimTable.Merit;
import chungtay.desk.AimTable.Points;
import chungtay.desk.AimTable.Row;
import chungtay.frame.Answer;
import chungtay.frame.Bullet;
import chungtay.frame.Chip;
import chungtay.frame.Table.Cell;
import chungtay.measure.Count;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Only;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Goal;
import chungtay.plan.TargetKind;
import chungtay.plan.Targets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a place and those below it stand against what the plan asks of them this year.
///
/// Everything is counted in households, because rates of parts cannot be added up; what the whole
/// was asked and no part was given is a row of its own.
final class Aims {

  private final Sight sight;
  private final Optional<Goal> goal;
  private final Map<UnitId, BigDecimal> points;
  private final Map<UnitId, BigDecimal> merit;
  private final Map<UnitId, Count> poor;
  private final Map<UnitId, Count> before;

  private Aims(Sight sight, Optional<Goal> goal, Targets targets) {
    var year = sight.day().getYear();
    this.sight = sight;
    this.goal = goal;
    this.points = targets.of(year, TargetKind.POVERTY_RATE_DOWN);
    this.merit = targets.of(year, TargetKind.MERIT_HOUSEHOLDS_OUT);
    this.poor = sight.byChild(Sight.POOR);
    this.before = sight.byChild(Sight.POOR, from());
  }

  /// A plan speaks of one standard: under another it asks for nothing.
  static Aims of(Sight sight, Targets targets) {
    var goal =
        targets
            .goal(sight.day().getYear())
            .filter(one -> one.standard().equals(sight.standard().id()));
    return new Aims(sight, goal, targets);
  }

  private LocalDate from() {
    return goal.map(Goal::from).orElseGet(sight::yearBegan);
  }

  /// The place itself; none if the plan asks nothing of it, or rates cannot be told.
  Optional<Aim> whole() {
    return aim(sight.place(), sight.count(Sight.POOR), sight.count(Sight.POOR, from()));
  }

  /// The places below that are late, and so hold the whole back.
  List<String> late() {
    return children().stream()
        .filter(unit -> part(unit).filter(aim -> aim.mood() == Chip.Mood.BAD).isPresent())
        .map(Sight::brief)
        .toList();
  }

  /// None if nothing was asked of the place or of any below it.
  Optional<AimTable> table() {
    var whole = whole();
    if (whole.isEmpty() || children().stream().noneMatch(unit -> part(unit).isPresent())) {
      return Optional.empty();
    }
    var escaped = sight.byChild(escapedWithMerit());
    var rows = new ArrayList<Row>();
    rows.add(row(sight.place(), whole, sight.count(Sight.POOR), sight.count(escapedWithMerit())));
    for (var unit : children()) {
      rows.add(row(unit, part(unit), count(poor, unit), count(escaped, unit)));
    }
    if (poor.containsKey(sight.place().id())) rows.add(rest());
    rows.add(unassigned(whole.get()));
    return Optional.of(new AimTable(goal.orElseThrow().plan(), note(), rows));
  }

  private List<Unit> children() {
    return sight.units().children(sight.place().id());
  }

  private Optional<Aim> part(Unit unit) {
    return aim(unit, count(poor, unit), count(before, unit));
  }

  private Optional<Aim> aim(Unit unit, Count now, Count then) {
    var asked = points.get(unit.id());
    var residents = sight.residents(unit.id(), sight.day());
    if (goal.isEmpty() || asked == null || residents.isEmpty()) return Optional.empty();
    return Optional.of(
        new Aim(
            asked,
            residents.get().households(),
            then.households(),
            now.households(),
            sight.day(),
            goal.get()));
  }

  private Row row(Unit unit, Optional<Aim> aim, Count now, Count escapedWithMerit) {
    return new Row(
        Sight.brief(unit),
        Optional.of(sight.page(unit)),
        aim.map(new Headline(sight)::chip),
        cell(unit, Sight.POOR, now),
        aim.map(one -> points(unit, one)).orElse(Points.NONE),
        aim.map(this::bullet),
        aim.map(one -> sight.format().count(one.toGo())).orElse(""),
        merit(unit, escapedWithMerit));
  }

  private Merit merit(Unit unit, Count escaped) {
    var asked = merit.get(unit.id());
    if (goal.isEmpty() || asked == null) return Merit.NONE;
    return new Merit(
        cell(unit, escapedWithMerit(), escaped), sight.format().count(asked.intValueExact()));
  }

  private Filter escapedWithMerit() {
    return sight.moved(Movement.ESCAPED).with(Group.MERIT);
  }

  private Cell cell(Unit unit, Filter filter, Count count) {
    return Cell.of(sight.format().count(count.households()), sight.list(unit, filter));
  }

  private Points points(Unit unit, Aim aim) {
    var rate = sight.rate(aim.poorBefore(), unit.id(), from());
    return new Points(
        rate.map(sight.format()::rate).orElse(""), points(aim.points()), points(aim.reached()));
  }

  private String points(BigDecimal points) {
    return sight.format().points(points.doubleValue());
  }

  private Bullet bullet(Aim aim) {
    var reached = aim.share(aim.reached());
    var required = aim.share(aim.required());
    var label = sight.say().of("desk.aim.progress", percent(reached), percent(required));
    return new Bullet(reached, required, aim.mood(), label);
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(share * 100));
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
  private Row unassigned(Aim whole) {
    var given = children().stream().flatMap(unit -> part(unit).stream()).mapToInt(Aim::households);
    var households = whole.households() - given.sum();
    var share = 100.0 * households / whole.residents();
    return new Row(
        sight.say().of("desk.aim.unassigned"),
        Optional.empty(),
        Optional.empty(),
        Cell.of(""),
        new Points("", sight.format().points(share), ""),
        Optional.empty(),
        sight.format().count(households),
        Merit.NONE);
  }

  private String note() {
    var lateBelow = goal.orElseThrow().lateBelow().doubleValue();
    return sight.say().of("desk.aim.note", percent(lateBelow));
  }

  private static Count count(Map<UnitId, Count> counts, Unit unit) {
    return counts.getOrDefault(unit.id(), Count.NONE);
  }

  /// The answer of the page, where something was asked of the place.
  Optional<Answer> answer(Headline headline) {
    return whole().map(aim -> headline.of(aim, late()));
  }
}
