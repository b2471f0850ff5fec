package chungtay.measure;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.alkirefoster.AlkireFoster;
import chungtay.alkirefoster.Cells;
import chungtay.alkirefoster.Fraction;
import chungtay.alkirefoster.Tally;
import chungtay.alkirefoster.Weights;
import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.PovertyStandard;
import chungtay.law.StandardId;
import chungtay.measure.Selection.Sum;
import chungtay.measure.columns.Follower;
import chungtay.measure.columns.Snapshot;
import chungtay.measure.columns.Traits;
import chungtay.measure.columns.Tree;
import chungtay.measure.columns.Verdict;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Live figures: how many households are what, where, on which day; and the list behind each.
///
/// A household is counted where it lives on the day; collective housing is outside every figure.
@Component
public final class Figures {

  private static final int PAGE_AT_MOST = 1_000;

  private final Supplier<Snapshot> newest;
  private final Runnable catchUp;
  private final Places places;
  private final Law law;

  @Autowired
  Figures(Follower follower, Places places, Law law) {
    this(() -> newest(follower), follower::catchUp, places, law);
  }

  Figures(Supplier<Snapshot> newest, Runnable catchUp, Places places, Law law) {
    this.newest = newest;
    this.catchUp = catchUp;
    this.places = places;
    this.law = law;
  }

  private static Snapshot newest(Follower follower) {
    return follower
        .newest()
        .orElseThrow(() -> new Refused(MeasureRefusal.FIGURES_NOT_READY, Map.of()));
  }

  /// These figures as they stand now, so that all figures of one page agree with each other.
  public Figures still() {
    var snapshot = newest.get();
    return new Figures(() -> snapshot, () -> {}, places, law);
  }

  /// Waits until everything is shown that was committed before the call: for whoever has just
  /// written and wants to see it. Readers need not.
  public void catchUp() {
    catchUp.run();
  }

  public Count count(Scope scope, Question question) {
    var sum = new Sum();
    var selection = totals(scope, question);
    selection.forEachCell(cell -> sum.add(selection, cell));
    return sum.count();
  }

  /// For each child of the place on the day, in the order of the tree. Those who live in the place
  /// but in none of its children stand under the place itself, last, so that the column adds up.
  public Map<UnitId, Count> byChild(Scope scope, Question question) {
    var selection = totals(scope, question);
    var tree = selection.tree();
    var children = new ArrayList<Integer>();
    var childOf = new int[selection.end() - selection.place()];
    childOf[0] = selection.place();
    for (var child = selection.place() + 1; child < selection.end(); child = tree.end(child)) {
      children.add(child);
      for (var position = child; position < tree.end(child); position++) {
        childOf[position - selection.place()] = child;
      }
    }
    return sums(selection, children, position -> childOf[position - selection.place()]);
  }

  /// For each commune in the place, in the order of the tree. Those who live in none of them stand
  /// under the district or province that they live in, last.
  public Map<UnitId, Count> byCommune(Scope scope, Question question) {
    var selection = totals(scope, question);
    var tree = selection.tree();
    var communes = new ArrayList<Integer>();
    for (var position = selection.place(); position < selection.end(); position++) {
      if (tree.unit(position).level() == Level.COMMUNE) communes.add(position);
    }
    return sums(
        selection, communes, position -> Math.max(tree.commune(position), selection.place()));
  }

  /// @param shown positions that are in the answer even if nobody stands there
  /// @param shownAt under which position those of another one stand
  private static Map<UnitId, Count> sums(
      Selection selection, List<Integer> shown, IntUnaryOperator shownAt) {
    var sums = new TreeMap<Integer, Sum>();
    selection.forEachCell(cell -> {
      var position = shownAt.applyAsInt(selection.standing().cells().position(cell));
      sums.computeIfAbsent(position, _ -> new Sum()).add(selection, cell);
    });
    var counts = new LinkedHashMap<UnitId, Count>();
    for (var position : shown) {
      var sum = sums.remove(position);
      var unit = selection.tree().unit(position).id();
      counts.put(unit, sum == null ? Count.NONE : sum.count());
    }
    sums.forEach((position, sum) -> counts.put(selection.tree().unit(position).id(), sum.count()));
    return Collections.unmodifiableMap(counts);
  }

  public Classes byClass(Scope scope, Question question) {
    var selection = totals(scope, question);
    var sums = new TreeMap<Integer, Sum>();
    selection.forEachCell(cell -> {
      var verdict = Traits.recognised(selection.standing().cells().traits(cell));
      sums.computeIfAbsent(verdict, _ -> new Sum()).add(selection, cell);
    });
    var parts = new ArrayList<Classes.Part>();
    sums.forEach((verdict, sum) ->
        parts.add(
            new Classes.Part(
                Verdict.householdClass(verdict), Verdict.subClass(verdict), sum.count())));
    return new Classes(parts);
  }

  /// For each indicator of the standard, in the order of the act.
  public List<Lack> lacks(Scope scope, Question question) {
    var selection = totals(scope, question);
    var cells = selection.standing().cells();
    var sums = Stream.generate(Sum::new).limit(Integer.SIZE).toList();
    selection.forEachCell(cell -> {
      for (var rest = cells.lacks(cell); rest != 0; rest &= rest - 1) {
        sums.get(Integer.numberOfTrailingZeros(rest)).add(selection, cell);
      }
    });
    return standard(question.standard()).indicators().stream()
        .map(indicator -> {
          var sum = sums.get(Integer.numberOfTrailingZeros(indicator.bit()));
          return new Lack(indicator, sum.count());
        })
        .toList();
  }

  /// Counted by Alkire and Foster, in households, each indicator weighing one.
  ///
  /// A household of whom an indicator is not known is left out whole; `Tally.counted` says how many
  /// remain.
  ///
  /// @param k from how many indicators lacked on a household is poor
  public Tally tally(Scope scope, Question question, int k) {
    var weights = Weights.equal(standard(question.standard()).indicators().size());
    return tally(totals(scope, question), new AlkireFoster(weights, k));
  }

  /// Counted as the country reports its multidimensional poverty index, in households; none if the
  /// standard's file does not say how.
  public Optional<Tally> nationalIndex(Scope scope, Question question) {
    var standard = standard(question.standard());
    return standard
        .nationalIndex()
        .map(index -> {
          var weight = Fraction.parse(index.weightOfEachIndicator());
          var weights = Weights.of(Collections.nCopies(standard.indicators().size(), weight));
          var cutoff = weights.cutoffAtShare(Fraction.parse(index.cutoff()));
          return tally(totals(scope, question), new AlkireFoster(weights, cutoff));
        });
  }

  private static Tally tally(Selection selection, AlkireFoster method) {
    var all = (1 << method.weights().size()) - 1;
    var patterns = new Cells();
    var cells = selection.standing().cells();
    selection.forEachCell(cell -> {
      if ((cells.known(cell) & all) != all) return;
      patterns.add(0, cells.lacks(cell), cells.households(cell), cells.households(cell));
    });
    return patterns.count(method, 1).getFirst();
  }

  /// The same question on several days.
  public List<Point> series(Scope scope, Question question, List<LocalDate> days) {
    return days.stream().map(day -> point(scope, question.on(day))).toList();
  }

  private Point point(Scope scope, Question question) {
    var isThere = places.on(question.day()).find(question.place()).isPresent();
    return new Point(
        question.day(), isThere ? Optional.of(count(scope, question)) : Optional.empty());
  }

  /// A page of the households that are counted and in scope, in the order of the place tree.
  ///
  /// @param after the last household of the page before; none for the first page
  /// @throws Refused if that household is not in the list, or no longer
  public Page page(Scope scope, Question question, Optional<HouseholdId> after, int size) {
    if (size < 1 || size > PAGE_AT_MOST) throw new IllegalArgumentException("page of " + size);
    return rows(scope, question).page(after, size);
  }

  /// All households that are counted and in scope, in the order of the pages.
  public List<HouseholdId> all(Scope scope, Question question) {
    return rows(scope, question).all();
  }

  /// How many of the counted households are not in scope.
  public int hidden(Scope scope, Question question) {
    var rows = rows(scope, question);
    return rows.mask().isOpen() ? 0 : count(scope, question).households() - rows.size();
  }

  /// Whether a scope sees what a question asks about; else how many are not listed would answer it.
  public boolean mayAsk(Scope scope, Question question) {
    return rows(scope, question).mask().isAnswered();
  }

  private Rows rows(Scope scope, Question question) {
    var selection = selection(question);
    return new Rows(
        selection, new Mask(scope, selection.standing(), question.filter(), question.standard()));
  }

  /// The number of the last commit that is shown.
  public long upTo() {
    return newest.get().upTo();
  }

  /// When it was last made sure that nothing newer is committed.
  public Instant asOf() {
    return newest.get().asOf();
  }

  /// The tree that the figures of a day are summed over.
  Tree tree(LocalDate day) {
    return newest.get().tree(places, day);
  }

  /// For figures that name nobody: they are open to whoever sees totals at all.
  private Selection totals(Scope scope, Question question) {
    if (!scope.sees(Field.TOTALS)) throw new Refused(MeasureRefusal.TOTALS_NOT_IN_SCOPE, Map.of());
    return selection(question);
  }

  private Selection selection(Question question) {
    var standard = standard(question.standard());
    var since = question.filter().change().map(Change::since);
    since.ifPresent(first -> requireBefore(first, question.day()));
    var snapshot = newest.get();
    var tree = snapshot.tree(places, question.day());
    var place = tree.position(question.place());
    if (place == Tree.NOWHERE) {
      throw new Refused(MeasureRefusal.NO_SUCH_PLACE, Map.of("day", question.day().toString()));
    }
    var standing = snapshot.standing(standard.id(), tree, since);
    var indicators = standard.indicators().stream().mapToInt(Indicator::bit).sum();
    return new Selection(standing, place, indicators, question.filter());
  }

  private static void requireBefore(LocalDate since, LocalDate day) {
    if (since.isBefore(day)) return;
    throw new Refused(
        MeasureRefusal.CHANGE_NOT_BEFORE_DAY,
        Map.of("since", since.toString(), "day", day.toString()));
  }

  private PovertyStandard standard(StandardId id) {
    return law.standards().stream()
        .filter(standard -> standard.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Refused(MeasureRefusal.NO_SUCH_STANDARD, Map.of("standard", id.value())));
  }
}
