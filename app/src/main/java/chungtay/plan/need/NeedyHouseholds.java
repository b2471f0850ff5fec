package chungtay.plan.need;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Question;
import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The poor and near-poor households, who are asked what they need, and how many need what.
@Component
public class NeedyHouseholds {

  private static final Filter POOR = Filter.none().with(HouseholdClass.POOR);
  private static final Filter NEAR_POOR = Filter.none().with(HouseholdClass.NEAR_POOR);

  private final Figures figures;
  private final StatedNeeds needs;

  public NeedyHouseholds(Figures figures, StatedNeeds needs) {
    this.figures = figures;
    this.needs = needs;
  }

  /// Those of a unit that a scope lets through, the poor first. Nobody for whoever may not see
  /// classes and lacks: to be asked tells the one, to need something the other.
  ///
  /// @param question of the unit, its day and the standard; its filter is not looked at
  public List<HouseholdId> of(Question question, Scope scope) {
    if (!scope.sees(Field.CLASS) || !scope.sees(Field.LACKS)) return List.of();
    var still = figures.still();
    var all = new ArrayList<>(still.all(scope, question.with(POOR)));
    all.addAll(still.all(scope, question.with(NEAR_POOR)));
    return all;
  }

  /// How many need what, of whom names nobody.
  ///
  /// @param all who are to be asked
  /// @param asked of them
  /// @param nothing who were asked and need nothing
  /// @param kinds how many need each, by its code; a household may need several
  public record Counts(int all, int asked, int nothing, Map<String, Integer> kinds) {

    public Counts {
      kinds = Map.copyOf(kinds);
      if (nothing > asked || asked > all) throw new IllegalArgumentException("more than asked");
    }

    public int notAsked() {
      return all - asked;
    }

    public int of(String kind) {
      return kinds.getOrDefault(kind, 0);
    }
  }

  /// Totals of all who are to be asked; open to whoever sees totals at all.
  public Counts counts(Question question) {
    var scope = Scope.all("totals", question.day());
    return counts(of(question, scope), question);
  }

  /// Those of the poor alone, or of the poor merit households alone, as the plans of units ask.
  public Counts counts(Question question, boolean merit) {
    var filter = merit ? POOR.with(Group.MERIT) : POOR;
    var scope = Scope.all("totals", question.day());
    return counts(figures.all(scope, question.with(filter)), question);
  }

  /// The same for several questions of one day, asked for at once.
  public List<Counts> counts(List<Question> questions) {
    if (questions.isEmpty()) return List.of();
    var day = questions.getFirst().day();
    var lists = questions.stream().map(one -> of(one, Scope.all("totals", day))).toList();
    var stated = needs.of(lists.stream().flatMap(List::stream).distinct().toList(), day);
    return lists.stream().map(list -> counts(list, stated)).toList();
  }

  private Counts counts(List<HouseholdId> households, Question question) {
    return counts(households, needs.of(households, question.day()));
  }

  private static Counts counts(
      Collection<HouseholdId> households, Map<HouseholdId, StatedNeed> stated) {
    var asked = households.stream().flatMap(one -> Stream.ofNullable(stated.get(one))).toList();
    var kinds = new TreeMap<String, Integer>();
    for (var one : asked) one.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    var nothing = (int) asked.stream().filter(StatedNeed::isNothing).count();
    return new Counts(households.size(), asked.size(), nothing, kinds);
  }
}
