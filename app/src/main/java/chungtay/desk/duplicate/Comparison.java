package chungtay.desk.duplicate;

import chungtay.desk.duplicate.DuplicatePage.Line;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.Household;
import chungtay.registry.Member;
import chungtay.registry.PersonId;
import chungtay.wording.Say;
import chungtay.wording.SearchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two households side by side: what they agree in, and what they differ in.
///
/// @param ofOneNumber whom of the other a member of the one is by identity number
record Comparison(
    Say say, Units units, Household one, Household other, Map<PersonId, PersonId> ofOneNumber) {

  Comparison {
    ofOneNumber = Map.copyOf(ofOneNumber);
  }

  List<Line> facts() {
    return List.of(
        line("head", one.card().head(), other.card().head()),
        line("code", one.card().code(), other.card().code()),
        line("place", place(one.card()), place(other.card())),
        line("persons", persons(one.card()), persons(other.card())));
  }

  private static boolean isOfOneKey(Member mine, Member theirs) {
    return SearchKey.of(mine.name()).equals(SearchKey.of(theirs.name()));
  }

  private Optional<String> place(Card card) {
    return card.unit().map(this::where);
  }

  private String where(UnitId home) {
    return units.path(home).reversed().stream()
        .filter(unit -> unit.parent().isPresent())
        .map(Unit::name)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> persons(Card card) {
    return card.known().persons().map(say.format()::count);
  }

  private Line line(String what, Optional<String> mine, Optional<String> theirs) {
    var missing = say.of("desk.list.not-said");
    return new Line(
        say.of("desk.duplicate.fact." + what),
        mine.orElse(missing),
        theirs.orElse(missing),
        mark(mine, theirs));
  }

  private Chip mark(Optional<String> mine, Optional<String> theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) return chip(Mood.PLAIN, "unknown");
    return mine.equals(theirs) ? chip(Mood.GOOD, "same") : chip(Mood.WARN, "differs");
  }

  private Chip chip(Mood mood, String key) {
    return new Chip(mood, say.of("desk.duplicate.mark." + key));
  }

  /// Those who may be one stand beside each other; then whoever is only in the one, or the other.
  List<Line> members() {
    var found = new HashMap<PersonId, Member>();
    pairUp(found, this::isOneByNumber);
    pairUp(found, Comparison::mayBe);
    var lines = new ArrayList<Line>();
    for (var mine : one.members()) {
      lines.add(line(Optional.of(mine), Optional.ofNullable(found.get(mine.id()))));
    }
    for (var theirs : other.members()) {
      if (!found.containsValue(theirs)) lines.add(line(Optional.empty(), Optional.of(theirs)));
    }
    return lines;
  }

  /// Gives to those of the one who stand alone whoever of the other stands alone and is taken for
  /// them.
  private void pairUp(Map<PersonId, Member> found, BiPredicate<Member, Member> isOne) {
    for (var mine : one.members()) {
      if (found.containsKey(mine.id())) continue;
      other.members().stream()
          .filter(theirs -> !found.containsValue(theirs) && isOne.test(mine, theirs))
          .findFirst()
          .ifPresent(theirs -> found.put(mine.id(), theirs));
    }
  }

  private boolean isOneByNumber(Member mine, Member theirs) {
    return theirs.id().equals(ofOneNumber.get(mine.id()));
  }

  private static boolean mayBe(Member mine, Member theirs) {
    return isOfOneKey(mine, theirs)
        && (mine.born().isEmpty() || theirs.born().isEmpty() || year(mine).equals(year(theirs)));
  }

  private Line line(Optional<Member> mine, Optional<Member> theirs) {
    var named = mine.or(() -> theirs).orElseThrow();
    return new Line(
        named.isHead() ? say.of("desk.member.head") : named.relation(),
        mine.map(this::told).orElse(""),
        theirs.map(this::told).orElse(""),
        mine.isPresent() && theirs.isPresent()
            ? agreement(mine.get(), theirs.get())
            : chip(Mood.PLAIN, mine.isPresent() ? "only-one" : "only-other"));
  }

  private String told(Member member) {
    return Stream.of(
            Optional.of(member.name()),
            member.born().map(this::born),
            member.gender().map(one -> say.of("desk.gender." + one)),
            member.maskedIdentity())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String born(Member.Born born) {
    return born.yearOnly() ? Integer.toString(born.day().getYear()) : say.format().date(born.day());
  }

  private Chip agreement(Member mine, Member theirs) {
    var differing = new ArrayList<String>();
    if (!isOfOneKey(mine, theirs)) differing.add(say.of("desk.duplicate.field.name"));
    else if (!mine.name().equals(theirs.name()))
      differing.add(say.of("desk.duplicate.field.marks"));
    if (differ(mine.born(), theirs.born())) differing.add(say.of("desk.duplicate.field.born"));
    if (differ(mine.gender(), theirs.gender()))
      differing.add(say.of("desk.duplicate.field.gender"));
    if (haveTwoNumbers(mine, theirs)) {
      differing.add(say.of("desk.duplicate.field.identity"));
    }
    return differing.isEmpty()
        ? chip(Mood.GOOD, "same")
        : new Chip(
            Mood.WARN, say.of("desk.duplicate.mark.differs-in", String.join(", ", differing)));
  }

  /// Numbers may differ before the digits that are seen.
  private boolean haveTwoNumbers(Member mine, Member theirs) {
    return mine.identityTail().isPresent()
        && theirs.identityTail().isPresent()
        && !isOneByNumber(mine, theirs);
  }

  private static boolean differ(Optional<?> mine, Optional<?> theirs) {
    return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
  }

  private static Optional<Integer> year(Member member) {
    return member.born().map(born -> born.day().getYear());
  }
}
