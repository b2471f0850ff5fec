package chungtay.exchange.staging;

import chungtay.exchange.reading.ListedHousehold;
import java.util.List;

/// The columns of staging, in the order in which their fields are written.
final class StagedColumns {

  private static final int OF_WHAT_IS_KNOWN = 37;

  private StagedColumns() {}

  static CopyRows households() {
    return new CopyRows(
        "exchange.staged_household",
        ("upload_id number sheet first_row last_row kept_out twice own_key code day commune_id village"
                + " village_key unit_id persons ethnic_minority no_labour merit disabled farming collective"
                + " members_listed head_name head_key head_born head_identity standard review_year class"
                + " sub_class decision_number causes assessed_on area has_form b1 b2 income lacks known computed_class"
                + " computed_sub_class household_id match")
            .split(" ", -1));
  }

  static CopyRows persons() {
    return new CopyRows(
        "exchange.staged_person",
        ("upload_id number position row relation full_name name_key born born_year_only gender ethnic"
                + " identity_cipher identity_index identity_tail")
            .split(" ", -1));
  }

  static CopyRows complaints() {
    return new CopyRows(
        "exchange.complaint",
        "upload_id sheet first_row last_row row col heading written fault suggestion details keeps_out"
            .split(" ", -1));
  }

  /// Of a household that is kept out, only where it stands.
  static void nothingKnown(CopyRows row) {
    for (var field = 0; field < OF_WHAT_IS_KNOWN; field++) row.text(null);
  }

  static void traits(CopyRows row, ListedHousehold.Traits traits) {
    row.small(traits.persons()).flag(traits.ethnicMinority()).flag(traits.noLabour());
    row.flag(traits.merit()).flag(traits.disabled()).flag(traits.farming());
    row.flag(traits.collective()).flag(traits.membersListed());
  }

  static void decided(CopyRows row, ListedHousehold household) {
    var decided = household.decided();
    row.text(household.form().standard().value()).small(household.form().reviewYear());
    row.name(decided == null ? null : decided.householdClass());
    row.name(decided == null ? null : decided.subClass());
    row.text(decided == null ? null : decided.number());
    row.texts(decided == null ? List.of() : decided.causes());
  }

  /// What the form says and what the rules make of it; the last two fields are for matching.
  static void form(CopyRows row, ListedHousehold household, Appraiser appraiser) {
    var form = household.form();
    row.day(form.filledIn()).name(household.commune().area()).flag(form.saysSomething());
    row.integer(form.b1()).integer(form.b2()).big(form.income());
    row.integer(form.lacks()).integer(form.known());
    var computed = appraiser.appraise(household);
    row.name(computed.map(Appraiser.Computed::householdClass).orElse(null));
    row.name(computed.flatMap(Appraiser.Computed::subClass).orElse(null));
    row.uuid(null).text(null);
  }
}
