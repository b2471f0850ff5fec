package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.registry.Household;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Member;
import chungtay.registry.PersonId;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of a household and its members, in words; what no list says is said to be so.
record HouseholdFacts(Say say, Scope scope) {

  /// @param need what it said that it needs; none where it was not asked, or that may not be seen
  HouseholdPage.Facts of(Household household, Optional<String> need) {
    var known = household.card().known();
    var facts = new ArrayList<HouseholdPage.Fact>();
    facts.add(fact("persons", known.persons().map(say.format()::count)));
    if (scope.sees(Field.GROUPS)) {
      facts.add(fact("merit", yes(known.merit())));
      facts.add(fact("ethnic", yes(known.ethnicMinority())));
      facts.add(fact("labour", yes(known.noLabour())));
      facts.add(fact("farming", yes(known.farming())));
    }
    if (scope.sees(Field.HEALTH)) facts.add(fact("disabled", yes(known.disabled())));
    if (known.collective()) facts.add(fact("collective", yes(Optional.of(true))));
    need.ifPresent(said -> facts.add(fact("need", Optional.of(said))));
    return new HouseholdPage.Facts(facts);
  }

  private HouseholdPage.Fact fact(String name, Optional<String> value) {
    return new HouseholdPage.Fact(
        say.of("desk.fact." + name), value.orElseGet(() -> say.of("desk.list.not-said")));
  }

  private Optional<String> yes(Optional<Boolean> known) {
    return known.map(is -> say.of(is ? "desk.yes" : "desk.no"));
  }

  /// @param revealed the one whose identity number is shown whole, with it
  List<HouseholdPage.Person> members(Household household, Map<PersonId, IdentityNumber> revealed) {
    return household.members().stream().map(member -> person(member, revealed)).toList();
  }

  private HouseholdPage.Person person(Member member, Map<PersonId, IdentityNumber> revealed) {
    var number = Optional.ofNullable(revealed.get(member.id()));
    return new HouseholdPage.Person(
        member.id().value().toString(),
        member.name(),
        member.isHead() ? say.of("desk.member.head") : member.relation(),
        member.born().map(this::born).orElse(""),
        member.gender().map(one -> say.of("desk.gender." + one)).orElse(""),
        member.ethnic().orElse(""),
        number
            .map(whole -> new HouseholdPage.Identity(whole.digits(), true))
            .orElseGet(
                () -> new HouseholdPage.Identity(member.maskedIdentity().orElse(""), false)));
  }

  private String born(Member.Born born) {
    return born.yearOnly() ? Integer.toString(born.day().getYear()) : say.format().date(born.day());
  }
}
