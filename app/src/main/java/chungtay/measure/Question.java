package chungtay.measure;

import chungtay.law.StandardId;
import chungtay.place.UnitId;
import java.time.LocalDate;

/// What a figure counts and what its list holds: the same question, asked twice.
///
/// @param day on which it holds
/// @param standard under which classes were decided and lacks were found
public record Question(UnitId place, LocalDate day, StandardId standard, Filter filter) {

  public Question in(UnitId otherPlace) {
    return new Question(otherPlace, day, standard, filter);
  }

  public Question on(LocalDate otherDay) {
    return new Question(place, otherDay, standard, filter);
  }

  public Question with(Filter otherFilter) {
    return new Question(place, day, standard, otherFilter);
  }
}
