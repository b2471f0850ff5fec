package chungtay.desk.duplicate;

import chungtay.access.Scope;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.duplicate.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pairs in a line each.
record PairRows(Frame frame, Units units, Households households, Scope scope) {

  List<DuplicatesPage.Row> of(List<Pair> pairs) {
    var ids =
        pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList();
    var cards =
        households.cards(ids, scope).stream()
            .collect(Collectors.toMap(Card::id, Function.identity()));
    return pairs.stream().map(pair -> row(pair, cards)).toList();
  }

  /// Where two stand side by side.
  static Address page(Frame frame, HouseholdId one, HouseholdId other) {
    return frame.page(DuplicatePages.PATH + "/" + one.value() + "/" + other.value());
  }

  private DuplicatesPage.Row row(Pair pair, Map<HouseholdId, Card> cards) {
    return new DuplicatesPage.Row(
        page(frame, pair.one(), pair.other()).href(),
        side(frame, units, Optional.ofNullable(cards.get(pair.one()))),
        side(frame, units, Optional.ofNullable(cards.get(pair.other()))),
        new PairWords(frame.say()).asked(pair));
  }

  /// A household in a line, among the units of the day of its card.
  static DuplicatesPage.Side side(Frame frame, Units units, Optional<Card> card) {
    var place =
        Stream.concat(
            card.flatMap(Card::code).stream(),
            card.flatMap(Card::unit).stream().flatMap(home -> where(units, home)));
    return new DuplicatesPage.Side(
        card.flatMap(Card::head).orElseGet(() -> frame.say().of("desk.list.not-said")),
        place.collect(Collectors.joining(" · ")));
  }

  private static Stream<String> where(Units units, UnitId home) {
    return units.path(home).reversed().stream()
        .filter(unit -> unit.level().compareTo(Level.COMMUNE) >= 0)
        .map(Unit::name);
  }
}
