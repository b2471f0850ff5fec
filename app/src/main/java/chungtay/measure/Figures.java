package chungtay.measure;

import chungtay.access.Scope;
import chungtay.alkirefoster.Tally;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Live figures: how many households are what, where, on which day; and the list behind each.
///
/// A household is counted where it lives on the day; collective housing is outside every figure.
@Component
public final class Figures {

  /// These figures as they stand now, so that all figures of one page agree with each other.
  public Figures still() {
    return this;
  }

  public Count count(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  /// For each child of the place on the day, in the order of the tree. Those who live in the place
  /// but in none of its children stand under the place itself, last, so that the column adds up.
  public Map<UnitId, Count> byChild(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  /// For each commune in the place, in the order of the tree. Those who live in none of them stand
  /// under the district or province that they live in.
  public Map<UnitId, Count> byCommune(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  public Classes byClass(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  /// For each indicator of the standard, in the order of the act.
  public List<Lack> lacks(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  /// Counted by Alkire and Foster, in households, each indicator weighing one.
  ///
  /// A household of whom an indicator is not known is left out whole; `Tally.counted` says how many
  /// remain.
  ///
  /// @param k from how many indicators lacked on a household is poor
  public Tally tally(Scope scope, Question question, int k) {
    throw new UnsupportedOperationException();
  }

  /// The same question on several days.
  public List<Point> series(Scope scope, Question question, List<LocalDate> days) {
    throw new UnsupportedOperationException();
  }

  /// A page of the households that are counted, in the order of the place tree.
  ///
  /// @param after the last household of the page before; none for the first page
  public Page page(Scope scope, Question question, Optional<HouseholdId> after, int size) {
    throw new UnsupportedOperationException();
  }

  /// All households that are counted, in the order of the pages.
  public List<HouseholdId> all(Scope scope, Question question) {
    throw new UnsupportedOperationException();
  }

  /// The number of the last commit that is shown.
  public long upTo() {
    throw new UnsupportedOperationException();
  }

  /// When it was last made sure that nothing newer is committed.
  public Instant asOf() {
    throw new UnsupportedOperationException();
  }
}
