package chungtay.plan.commendation;

import chungtay.access.Post;
import chungtay.access.Scope;
import chungtay.access.Scopes;
import chungtay.classification.HouseholdClass;
import chungtay.law.StandardId;
import chungtay.measure.Change;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Movement;
import chungtay.measure.Question;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Cascades;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Which households rose out of poverty in a year of a plan, under the recognised decisions.
@Component
public class Escaped {

  private static final String PURPOSE = "commendation";

  private final Figures figures;
  private final Scopes scopes;
  private final WorkingDay workingDay;

  public Escaped(Figures figures, Scopes scopes, WorkingDay workingDay) {
    this.figures = figures;
    this.scopes = scopes;
    this.workingDay = workingDay;
  }

  /// Those whom a post may see, in the order of the place tree.
  ///
  /// @param day up to which it is asked
  public List<HouseholdId> of(Edition edition, int year, Post post, LocalDate day) {
    var since = since(edition, year);
    var until = until(edition, year, day);
    if (!since.isBefore(until)) return List.of();
    return all(post, escaping(edition, since, until));
  }

  /// @throws Refused if the household did not, saying which of the two it was
  void mustContain(Edition edition, int year, HouseholdId household, Doer by) {
    if (of(edition, year, by.post(), by.today()).contains(household)) return;
    var since = since(edition, year);
    var poor = question(edition, since, Filter.none().with(HouseholdClass.POOR));
    if (!all(by.post(), poor).contains(household)) {
      throw new Refused(
          CommendationRefusal.HOUSEHOLD_WAS_NOT_POOR, Map.of("since", since.toString()));
    }
    throw new Refused(
        CommendationRefusal.HOUSEHOLD_HAS_NOT_ESCAPED,
        Map.of("day", until(edition, year, by.today()).toString()));
  }

  /// Asked again before somebody agrees to a nomination or decides on it: they see no class of a
  /// household, and are told nothing but this.
  ///
  /// @throws Refused if what was recognised has changed since it was nominated
  void mustStillContain(Edition edition, int year, HouseholdId household, LocalDate day) {
    var until = until(edition, year, day);
    var asked = escaping(edition, since(edition, year), until);
    if (!figures.all(Scope.all(PURPOSE, until), asked).contains(household)) {
      throw new Refused(
          CommendationRefusal.HOUSEHOLD_NO_LONGER_ESCAPED, Map.of("day", until.toString()));
    }
  }

  private static Question escaping(Edition edition, LocalDate since, LocalDate until) {
    return question(edition, until, Filter.none().with(new Change(Movement.ESCAPED, since)));
  }

  /// Rows are read with the scope of their own day.
  private List<HouseholdId> all(Post post, Question question) {
    var scope = scopes.of(post, PURPOSE, workingDay.today(), question.day());
    return figures.all(scope, question);
  }

  private static Question question(Edition edition, LocalDate day, Filter filter) {
    var standard = new StandardId(Cascades.measured(edition).standard());
    return new Question(edition.unit(), day, standard, filter);
  }

  /// The day whose poor are counted: that of the plan in its first year, later the last of the year
  /// before.
  private static LocalDate since(Edition edition, int year) {
    var first = Cascades.measured(edition).from();
    var before = LocalDate.of(year - 1, Month.DECEMBER, 31);
    return first.isAfter(before) ? first : before;
  }

  private static LocalDate until(Edition edition, int year, LocalDate day) {
    var due = Cascades.measured(edition).due();
    var end = LocalDate.of(year, Month.DECEMBER, 31);
    var last = due.isBefore(end) ? due : end;
    return day.isAfter(last) ? last : day;
  }
}
