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
/// @param disagreeing whether only those whose recognised class is not the computed one
public record Filter(
    Optional<HouseholdClass> householdClass,
    Optional<SubClass> subClass,
    int lacks,
    Set<Group> groups,
    Optional<AreaClass> areaClass,
    Optional<Change> change,
    boolean disagreeing) {

  private static final Filter NONE =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          0,
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          false);

  public Filter {
    groups = Set.copyOf(groups);
    if (lacks < 0) throw new IllegalArgumentException("lacks " + lacks);
  }

  /// Everybody.
  public static Filter none() {
    return NONE;
  }

  public Filter with(HouseholdClass only) {
    return new Filter(Optional.of(only), subClass, lacks, groups, areaClass, change, disagreeing);
  }

  public Filter with(SubClass only) {
    return new Filter(
        householdClass, Optional.of(only), lacks, groups, areaClass, change, disagreeing);
  }

  /// Who also lacks an indicator.
  ///
  /// @param bit of the indicator, or several
  public Filter lacking(int bit) {
    return new Filter(
        householdClass, subClass, lacks | bit, groups, areaClass, change, disagreeing);
  }

  /// Who also belongs to a group.
  public Filter with(Group group) {
    var more = new HashSet<>(groups);
    more.add(group);
    return new Filter(householdClass, subClass, lacks, more, areaClass, change, disagreeing);
  }

  public Filter with(AreaClass only) {
    return new Filter(
        householdClass, subClass, lacks, groups, Optional.of(only), change, disagreeing);
  }

  public Filter with(Change only) {
    return new Filter(
        householdClass, subClass, lacks, groups, areaClass, Optional.of(only), disagreeing);
  }

  /// Only those whose recognised class is not the computed one.
  public Filter disagreeingOnly() {
    return new Filter(householdClass, subClass, lacks, groups, areaClass, change, true);
  }
}
