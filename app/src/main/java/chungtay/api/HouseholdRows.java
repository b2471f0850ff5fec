package chungtay.api;

import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.PovertyStandard;
import chungtay.law.StandardId;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.Member;
import chungtay.review.Assessment;
import chungtay.review.Assessments;
import chungtay.review.Category;
import chungtay.review.Decision;
import chungtay.review.Decisions;
import chungtay.review.Form;
import chungtay.review.Standings;
import chungtay.review.Standings.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Households as machines read them. What the scope does not see was left out where it was read;
/// identity numbers are left out here, whoever asks.
@Component
record HouseholdRows(Households households, Review review, Law law) {

  /// What was decided on them and what is computed.
  @Component
  record Review(Standings standings, Decisions decisions, Assessments assessments) {}

  /// A household in a line.
  ///
  /// @param unit where it lives: the village, or the commune where no list names a village
  /// @param decision that counts on the day
  /// @param form the newest up to the day
  record Line(
      UUID id,
      Optional<String> code,
      Optional<String> head,
      Optional<UUID> unit,
      Known known,
      Optional<Decided> decision,
      Optional<Formed> form) {}

  /// What is known of it as a whole; what no list says, or is not seen, is left out.
  record Known(
      Optional<Integer> persons,
      Optional<Boolean> ethnicMinority,
      Optional<Boolean> noLabour,
      Optional<Boolean> merit,
      Optional<Boolean> disabled,
      Optional<Boolean> farming,
      boolean collective) {}

  /// What a commune recognised.
  record Decided(
      String standard,
      int reviewYear,
      HouseholdClass householdClass,
      Optional<SubClass> subClass,
      Optional<String> number,
      LocalDate decidedOn,
      List<String> causes) {}

  /// What a form says and what the rules make of it.
  ///
  /// @param lacks codes of indicators that it lacks, of those that the scope sees
  /// @param lacksNot codes of those of which the form says that it does not lack them
  record Formed(
      String standard,
      int reviewYear,
      LocalDate assessedOn,
      Scores scores,
      List<String> lacks,
      List<String> lacksNot,
      Optional<HouseholdClass> computedClass,
      Optional<SubClass> computedSubClass) {}

  /// @param income in đồng a person and month
  record Scores(
      Optional<Integer> income, Optional<Integer> deprivation, Optional<Long> incomeInDong) {}

  /// A household as its page shows it; what was decided on it and what forms say stands in lists,
  /// as two standards may hold at once.
  record Opened(
      AsOf asOf,
      Line household,
      List<Person> members,
      List<Decided> decisions,
      List<Formed> forms) {}

  /// @param bornYearOnly whether only the year of the birth is known
  record Person(
      UUID id,
      String name,
      String relation,
      Optional<LocalDate> born,
      boolean bornYearOnly,
      Optional<Member.Gender> gender,
      Optional<String> ethnic) {}

  /// The lines of the given households, in their order.
  List<Line> of(List<HouseholdId> ids, PovertyStandard standard, Scope scope) {
    var standing = review.standings().of(ids, standard.id(), scope);
    return households.cards(ids, scope).stream()
        .map(card -> line(card, Objects.requireNonNull(standing.get(card.id()))))
        .toList();
  }

  /// Opens one, and leaves a line of who read it.
  ///
  /// @throws Refused if there is none in scope
  Opened opened(AsOf asOf, HouseholdId id, Actor actor, Scope scope) {
    var household = households.open(id, actor, scope);
    var decisions =
        review.decisions().all(id, scope).stream()
            .filter(one -> !one.decidedOn().isAfter(scope.day()))
            .toList();
    var forms =
        review.assessments().all(id, scope).stream()
            .filter(one -> !one.assessedOn().isAfter(scope.day()))
            .toList();
    var inLists = new Standing(Optional.empty(), Optional.empty());
    return new Opened(
        asOf,
        line(household.card(), inLists),
        household.members().stream().map(HouseholdRows::person).toList(),
        decisions.stream().map(HouseholdRows::decided).toList(),
        forms.stream().map(this::formed).toList());
  }

  private Line line(Card card, Standing standing) {
    var known = card.known();
    return new Line(
        card.id().value(),
        card.code(),
        card.head(),
        card.unit().map(UnitId::value),
        new Known(
            known.persons(),
            known.ethnicMinority(),
            known.noLabour(),
            known.merit(),
            known.disabled(),
            known.farming(),
            known.collective()),
        standing.decision().map(HouseholdRows::decided),
        standing.assessment().map(this::formed));
  }

  private static Decided decided(Decision one) {
    return new Decided(
        one.standard().value(),
        one.reviewYear(),
        one.category().householdClass(),
        one.category().subClass(),
        one.number(),
        one.decidedOn(),
        one.causes());
  }

  private Formed formed(Assessment one) {
    var form = one.form();
    return new Formed(
        one.standard().value(),
        one.reviewYear(),
        one.assessedOn(),
        scores(form),
        codes(one.standard(), form.lacks()),
        codes(one.standard(), form.known() & ~form.lacks()),
        one.category().map(Category::householdClass),
        one.category().flatMap(Category::subClass));
  }

  private static Scores scores(Form form) {
    return new Scores(
        boxed(form.incomeScore()),
        boxed(form.deprivationScore()),
        form.income().stream().boxed().findFirst());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }

  private List<String> codes(StandardId standard, int bits) {
    return law.standard(standard).indicators().stream()
        .filter(one -> (one.bit() & bits) != 0)
        .map(Indicator::code)
        .toList();
  }

  private static Person person(Member one) {
    return new Person(
        one.id().value(),
        one.name(),
        one.relation(),
        one.born().map(Member.Born::day),
        one.born().map(Member.Born::yearOnly).orElse(false),
        one.gender(),
        one.ethnic());
  }
}
