package chungtay.synthetic;

import chungtay.synthetic.Families.Wish;
import chungtay.synthetic.Household.Relation;
import java.time.LocalDate;

/// Says what each member is to the head, as their ages allow.
final class Ties {

  private static final int DAYS_OF_YEAR = 365;
  private static final int GENERATION = 17;
  private static final int TWO_GENERATIONS = 45;

  /// Nobody born later is of age when the province begins.
  private static final int OF_AGE = (int) LocalDate.of(2001, 4, 1).toEpochDay();

  private final boolean headIsFemale;
  private final int headBorn;
  private boolean hasFather;
  private boolean hasMother;

  Ties(boolean headIsFemale, int headBorn) {
    this.headIsFemale = headIsFemale;
    this.headBorn = headBorn;
  }

  Relation of(Wish wish, int born, boolean female) {
    var younger = (born - headBorn) / DAYS_OF_YEAR;
    if (wish == Wish.SPOUSE && born <= OF_AGE && Math.abs(younger) < GENERATION) {
      return headIsFemale ? Relation.HUSBAND : Relation.WIFE;
    }
    if (younger <= -GENERATION) return parent(female);
    if (younger < GENERATION) return sibling(younger, female);
    if (younger > TWO_GENERATIONS || (wish == Wish.GRANDCHILD && younger > 2 * GENERATION)) {
      return Relation.GRANDCHILD;
    }
    if (wish != Wish.IN_LAW || born > OF_AGE) return Relation.CHILD;
    return female ? Relation.DAUGHTER_IN_LAW : Relation.SON_IN_LAW;
  }

  private Relation parent(boolean female) {
    if (female ? hasMother : hasFather) return Relation.RELATIVE;
    if (female) hasMother = true;
    else hasFather = true;
    return female ? Relation.MOTHER : Relation.FATHER;
  }

  private static Relation sibling(int younger, boolean female) {
    if (younger >= 0) return Relation.YOUNGER;
    return female ? Relation.SISTER : Relation.BROTHER;
  }
}
