package chungtay.exchange.reading;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A household as a list says it, every value understood. Null: the list does not say.
///
/// @param day from which on it holds
/// @param members the head first
public record ListedHousehold(
    @Nullable String code,
    LocalDate day,
    Communes.Commune commune,
    @Nullable String village,
    Traits traits,
    @Nullable Decided decided,
    Form form,
    List<ListedPerson> members) {

  public ListedHousehold {
    members = List.copyOf(members);
  }

  public ListedPerson head() {
    return members.getFirst();
  }

  /// What is known of a household as a whole.
  ///
  /// @param membersListed whether the list names every member
  public record Traits(
      @Nullable Integer persons,
      @Nullable Boolean ethnicMinority,
      @Nullable Boolean noLabour,
      @Nullable Boolean merit,
      @Nullable Boolean disabled,
      @Nullable Boolean farming,
      @Nullable Boolean collective,
      boolean membersListed) {}

  /// The decision that a list reports.
  public record Decided(
      HouseholdClass householdClass,
      @Nullable SubClass subClass,
      @Nullable String number,
      List<String> causes) {

    public Decided {
      causes = List.copyOf(causes);
    }
  }

  /// What a review form found, and by which standard it is to be judged.
  ///
  /// @param lacks a bit an indicator of the standard
  /// @param known the indicators that the list answers
  /// @param filledIn the day of the visit; that of the list where it does not say
  public record Form(
      StandardId standard,
      int reviewYear,
      @Nullable Integer b1,
      @Nullable Integer b2,
      @Nullable Long income,
      int lacks,
      int known,
      LocalDate filledIn) {

    /// Whether there is anything to judge.
    public boolean saysSomething() {
      return b1 != null || b2 != null || income != null || known != 0;
    }
  }
}
