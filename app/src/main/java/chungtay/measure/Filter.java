package chungtay.measure;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.place.AreaClass;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which households are meant: those of whom all of it is true.
///
/// @param householdClass recognised
/// @param subClass recognised
/// @param lacks what they lack, a bit an indicator of the standard; all of it, perhaps more
/// @param groups that they belong to; all of them
/// @param areaClass of the village or commune where they live, its own or inherited
/// @param change what became of them since a day
/// @param only what else is true of them
public record Filter(
    Optional<HouseholdClass> householdClass,
    Optional<SubClass> subClass,
    int lacks,
    Set<Group> groups,
    Optional<AreaClass> areaClass,
    Optional<Change> change,
    Set<Only> only) {

  private static final Filter NONE =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          0,
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of());

  public Filter {
    groups = Set.copyOf(groups);
    only = Set.copyOf(only);
    if (lacks < 0) throw new IllegalArgumentException("lacks " + lacks);
  }

  /// Everybody.
  public static Filter none() {
    return NONE;
  }

  public Filter with(HouseholdClass one) {
    return new Filter(Optional.of(one), subClass, lacks, groups, areaClass, change, only);
  }

  public Filter with(SubClass one) {
    return new Filter(householdClass, Optional.of(one), lacks, groups, areaClass, change, only);
  }

  /// Who also lacks an indicator.
  ///
  /// @param bit of the indicator, or several
  public Filter lacking(int bit) {
    return new Filter(householdClass, subClass, lacks | bit, groups, areaClass, change, only);
  }

  /// Who also belongs to a group.
  public Filter with(Group one) {
    return new Filter(householdClass, subClass, lacks, more(groups, one), areaClass, change, only);
  }

  public Filter with(AreaClass one) {
    return new Filter(householdClass, subClass, lacks, groups, Optional.of(one), change, only);
  }

  public Filter with(Change one) {
    return new Filter(householdClass, subClass, lacks, groups, areaClass, Optional.of(one), only);
  }

  public Filter with(Only one) {
    return new Filter(householdClass, subClass, lacks, groups, areaClass, change, more(only, one));
  }

  private static <E> Set<E> more(Set<E> all, E one) {
    var more = new HashSet<>(all);
    more.add(one);
    return more;
  }
}
