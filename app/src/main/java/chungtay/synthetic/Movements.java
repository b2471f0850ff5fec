package chungtay.synthetic;

import chungtay.synthetic.Course.Listed;
import chungtay.synthetic.Course.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who of a commune is found poor, who gets out, who falls back: by its quota and by chance.
final class Movements {

  private static final int SEPTEMBER = 9;
  private static final int DECEMBER = 12;

  private final Table paths;
  private final int[] months;

  /// @param paths classes of the reviews of 2018, 2019 and 2020, and how many for 1000 poor of 2020
  /// @param months how much of the year's movement falls in each month of 2021
  Movements(Table paths, Table months) {
    this.paths = paths;
    this.months = months.rows().stream().mapToInt(row -> row.number("share")).toArray();
  }

  /// The courses of the households that ever come before a review, by their place in the commune.
  Map<Integer, Course> of(Residents residents, Quota quota, Dice dice) {
    var year2021 = new Year2021(quota, dice, drafts(residents, quota, dice));
    year2021.unfold();
    Map<Integer, Course> courses = new HashMap<>();
    for (var draft : year2021.drafts) courses.put(draft.household, draft.course());
    return courses;
  }

  private List<Draft> drafts(Residents residents, Quota quota, Dice dice) {
    var likeliest = likeliestPoor(residents, dice);
    var counts = counts(quota, dice);
    List<Draft> drafts = new ArrayList<>();
    for (var path = 0; path < counts.length; path++) {
      for (var i = 0; i < counts[path]; i++) {
        drafts.add(new Draft(likeliest.get(drafts.size()), paths.rows().get(path)));
      }
    }
    return drafts;
  }

  /// Paths that end in poverty add up to the quota exactly; the others follow by chance.
  private int[] counts(Quota quota, Dice dice) {
    var poor = weights(true);
    var others = weights(false);
    var ofOthers = Arrays.stream(others).sum() * quota.poor() / Arrays.stream(poor).sum();
    var counts = dice.split(quota.poor(), poor);
    var rest = dice.split((int) (ofOthers + dice.fraction()), others);
    for (var path = 0; path < counts.length; path++) counts[path] += rest[path];
    return counts;
  }

  private double[] weights(boolean endInPoverty) {
    return paths.rows().stream()
        .mapToDouble(row ->
            Listed.of(row.text("y2020")) == Listed.POOR == endInPoverty
                ? row.number("per_1000_poor_2020")
                : 0)
        .toArray();
  }

  /// All households, those first whom poverty is likeliest to meet: minorities, the old who are
  /// alone, the very large. How much likelier is made up.
  private static List<Integer> likeliestPoor(Residents residents, Dice dice) {
    var turns = new double[residents.households()];
    for (var i = 0; i < turns.length; i++) {
      var weight = residents.isMinority(i) ? 2.2 : 1;
      if (residents.size(i) <= 2 && residents.yearsOfHead(i) >= 60) weight *= 1.6;
      if (residents.size(i) >= 6) weight *= 1.4;
      turns[i] = dice.turn(weight);
    }
    return IntStream.range(0, turns.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> turns[i]).thenComparing(i -> i))
        .toList();
  }

  /// A course while it is being decided.
  private static final class Draft {

    private final int household;
    private final Listed y2018;
    private final Listed y2019;
    private final Listed y2020;
    private boolean merit;
    private Optional<Turn> turn = Optional.empty();
    private Listed y2021;

    private Draft(int household, Table.Row path) {
      this.household = household;
      y2018 = Listed.of(path.text("y2018"));
      y2019 = Listed.of(path.text("y2019"));
      y2020 = Listed.of(path.text("y2020"));
      y2021 = y2020 == Listed.NOT_POOR ? Listed.ABSENT : y2020;
    }

    private Course course() {
      return new Course(y2018, y2019, y2020, merit, turn, y2021);
    }

    private boolean isFresh() {
      return turn.isEmpty() && y2020 != Listed.POOR;
    }

    private boolean isApplicant() {
      return !y2018.isIn() && !y2019.isIn() && !y2020.isIn();
    }

    private boolean mayReturn() {
      return y2018 == Listed.POOR || y2019 == Listed.POOR;
    }

    /// In a month between reviews, or in December by the review itself.
    private void turn(int month, Listed to) {
      if (month < DECEMBER) turn = Optional.of(new Turn(month, to));
      y2021 = month < DECEMBER && to == Listed.NOT_POOR ? Listed.ABSENT : to;
    }
  }

  /// What 2021 does to the households of one commune.
  private final class Year2021 {

    private final Quota quota;
    private final Dice dice;
    private final List<Draft> drafts;

    private Year2021(Quota quota, Dice dice, List<Draft> drafts) {
      this.quota = quota;
      this.dice = dice;
      this.drafts = drafts;
    }

    private void unfold() {
      letLeave();
      letCome();
      drafts.stream()
          .filter(draft -> draft.isFresh() && draft.y2021 == draft.y2020)
          .forEach(this::drift);
    }

    /// Those with merit stand first; see [Quota].
    private void letLeave() {
      var poor = shuffled(drafts.stream().filter(draft -> draft.y2020 == Listed.POOR).toList());
      for (var i = 0; i < quota.merit(); i++) poor.get(i).merit = true;
      List<Draft> staying = new ArrayList<>();
      for (var i = 0; i < poor.size(); i++) {
        var leaves =
            i < quota.merit() ? i < quota.meritLeaving() : i < quota.merit() + quota.leaving();
        if (leaves) poor.get(i).turn(month(1, SEPTEMBER), better());
        else staying.add(poor.get(i));
      }
      shuffled(staying).stream()
          .limit(quota.leavingLater())
          .forEach(draft -> draft.turn(month(SEPTEMBER + 1, DECEMBER), better()));
    }

    /// Most fall from the near-poor; some were never seen before; a few had been poor and are so
    /// again.
    private void letCome() {
      var nearPoor =
          queue(drafts.stream().filter(d -> d.y2020 == Listed.NEAR_POOR && !d.mayReturn()));
      var applicants = queue(drafts.stream().filter(Draft::isApplicant));
      var returning = queue(drafts.stream().filter(d -> d.isFresh() && d.mayReturn()));
      for (var i = 0; i < quota.coming() + quota.comingLater(); i++) {
        var chosen =
            switch (dice.pick(60, 25, 15)) {
              case 0 -> nearPoor;
              case 1 -> applicants;
              default -> returning;
            };
        var draft = (chosen.isEmpty() ? nearPoor : chosen).removeFirst();
        var inTime = i < quota.coming();
        draft.turn(inTime ? month(1, SEPTEMBER) : month(SEPTEMBER + 1, DECEMBER), Listed.POOR);
      }
    }

    /// Near-poor and applicants without a quota.
    private void drift(Draft draft) {
      if (draft.isApplicant()) {
        draft.y2021 = dice.chance(250) ? Listed.NEAR_POOR : Listed.NOT_POOR;
      } else if (draft.y2020 == Listed.NEAR_POOR) {
        if (dice.chance(25)) draft.turn(month(1, DECEMBER - 1), Listed.NOT_POOR);
        else if (dice.chance(80)) draft.y2021 = Listed.NOT_POOR;
      }
    }

    private Listed better() {
      return dice.chance(600) ? Listed.NEAR_POOR : Listed.NOT_POOR;
    }

    /// Both ends included.
    private int month(int first, int last) {
      return first + dice.pick(Arrays.copyOfRange(months, first - 1, last));
    }

    private Deque<Draft> queue(Stream<Draft> drafts) {
      return new ArrayDeque<>(shuffled(drafts.toList()));
    }

    private List<Draft> shuffled(List<Draft> drafts) {
      var order = IntStream.range(0, drafts.size()).toArray();
      dice.shuffle(order);
      return Arrays.stream(order).mapToObj(drafts::get).toList();
    }
  }
}
