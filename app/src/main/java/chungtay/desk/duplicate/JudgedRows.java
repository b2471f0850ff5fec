package chungtay.desk.duplicate;

import chungtay.access.Scope;
import chungtay.desk.event.ToldPages;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.place.Places;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.duplicate.Judged;
import chungtay.registry.duplicate.Judged.Merging;
import chungtay.registry.duplicate.Judged.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Judgements in a line each.
///
/// @param scope what the reader may see on a day
record JudgedRows(
    Frame frame, Places places, Households households, Function<LocalDate, Scope> scope) {

  /// A household as it is today or, once it was given up, as it last was.
  private record Known(Card card, LocalDate day) {}

  /// Lines, and whom they show.
  record Shown(List<JudgedPage.Row> rows, List<HouseholdId> households) {

    Shown {
      rows = List.copyOf(rows);
      households = List.copyOf(households);
    }
  }

  Shown of(List<Judged> all) {
    var known = known(all);
    return new Shown(
        all.stream().map(one -> row(one, known)).toList(), List.copyOf(known.keySet()));
  }

  private Map<HouseholdId, Known> known(List<Judged> all) {
    var gone = new HashMap<HouseholdId, LocalDate>();
    all.stream()
        .flatMap(one -> one.merging().stream())
        .filter(Merging::stands)
        .forEach(one -> gone.put(one.gone(), one.day().minusDays(1)));
    var standing = new ArrayList<HouseholdId>();
    all.stream()
        .flatMap(one -> Stream.of(one.one(), one.other()))
        .filter(household -> !gone.containsKey(household))
        .distinct()
        .forEach(standing::add);
    var known = new HashMap<HouseholdId, Known>();
    read(standing, frame.day(), known);
    gone.forEach((household, last) -> read(List.of(household), last, known));
    return known;
  }

  private void read(List<HouseholdId> asked, LocalDate day, Map<HouseholdId, Known> known) {
    households
        .cards(asked, scope.apply(day))
        .forEach(card -> known.put(card.id(), new Known(card, day)));
  }

  private JudgedPage.Row row(Judged one, Map<HouseholdId, Known> known) {
    var say = frame.say();
    var said = one.said();
    return new JudgedPage.Row(
        href(one),
        side(Optional.ofNullable(known.get(one.one()))),
        side(Optional.ofNullable(known.get(one.other()))),
        new Chip(
            one.standing() == Standing.COUNTS ? Mood.GOOD : Mood.PLAIN,
            say.of("desk.duplicate.verdict." + one.outcome())),
        standing(one.standing()),
        said.reason(),
        said.by() + " · " + say.format().time(said.at()));
  }

  private String standing(Standing standing) {
    return switch (standing) {
      case COUNTS -> "";
      case FOLLOWED, UNDONE -> frame.say().of("desk.judged.standing." + standing);
    };
  }

  /// What a merge made one is undone where the event stands; what still looks alike is judged anew.
  private Optional<String> href(Judged one) {
    var merging = one.merging().map(merged -> ToldPages.page(frame, merged.event()).href());
    if (merging.isPresent() || !one.alike()) return merging;
    return Optional.of(PairRows.page(frame, one.one(), one.other()).href());
  }

  private DuplicatesPage.Side side(Optional<Known> known) {
    var day = known.map(Known::day).orElse(frame.day());
    return PairRows.side(frame, places.on(day), known.map(Known::card));
  }
}
