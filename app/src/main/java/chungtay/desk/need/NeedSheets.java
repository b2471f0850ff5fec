package chungtay.desk.need;

import chungtay.access.Field;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Openings.Opening;
import chungtay.desk.Sight;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.form.Wrong;
import chungtay.measure.Filter;
import chungtay.place.Level;
import chungtay.plan.need.NeedKind;
import chungtay.plan.need.StatedNeed;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What households need, as its page tells of it: totals for all, the households for whoever may
/// see them.
@Component
class NeedSheets {

  private static final int ROWS = 50;

  private final NeedRooms rooms;
  private final NeedTotals totals;

  NeedSheets(NeedRooms rooms, NeedTotals totals) {
    this.rooms = rooms;
    this.totals = totals;
  }

  NeedsPage of(Sight sight, NeedsTyped typed, Optional<Wrong> wrong) {
    return new Sheet(sight, typed).page(wrong);
  }

  private final class Sheet {

    private final Sight sight;
    private final NeedsTyped typed;
    private final Map<HouseholdId, StatedNeed> needs;
    private final List<HouseholdId> listed;
    private final List<HouseholdId> here;

    private Sheet(Sight sight, NeedsTyped typed) {
      this.sight = sight;
      this.typed = typed;
      if (!totals.tells(asked("need"))) {
        throw new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", asked("need")));
      }
      var all =
          isList()
              ? rooms.needy().of(sight.question(Filter.none()), sight.scope())
              : List.<HouseholdId>of();
      this.needs = all.isEmpty() ? Map.of() : rooms.needs().of(all, sight.day());
      this.listed = all.stream().filter(this::isAskedFor).toList();
      this.here = listed.stream().skip(from()).limit(ROWS).toList();
    }

    /// Above the commune a list is opened by a figure alone.
    private boolean isList() {
      return sight.place().level().compareTo(Level.COMMUNE) >= 0 || !asked("need").isEmpty();
    }

    private String asked(String name) {
      return sight.frame().address().parameter(name).orElse("");
    }

    private boolean isAskedFor(HouseholdId household) {
      var need = Optional.ofNullable(needs.get(household));
      return switch (asked("need")) {
        case "" -> true;
        case NeedTotals.NOT_ASKED -> need.isEmpty();
        case NeedTotals.ASKED -> need.isPresent();
        case NeedsTyped.NOTHING -> need.filter(StatedNeed::isNothing).isPresent();
        case String kind -> need.filter(one -> one.kinds().contains(kind)).isPresent();
      };
    }

    private int from() {
      var after = asked("after");
      for (var i = 0; i < listed.size(); i++) {
        if (listed.get(i).value().toString().equals(after)) return i + 1;
      }
      return 0;
    }

    NeedsPage page(Optional<Wrong> wrong) {
      looked();
      var address = sight.frame().address();
      var isMore = listed.size() > from() + ROWS;
      return new NeedsPage(
          answer(),
          wrong,
          totals.of(sight),
          form(),
          rows(),
          shown(),
          address.parameter("after").map(_ -> address.without("after").href()),
          isMore
              ? Optional.of(address.with("after", here.getLast().value().toString()).href())
              : Optional.empty());
    }

    private Answer answer() {
      var say = sight.say();
      return new Answer(
          say.of("desk.needs.answer", sight.place().name()),
          say.of("desk.needs.terms", sight.day()));
    }

    private void looked() {
      if (here.isEmpty()) return;
      rooms
          .openings()
          .noted(
              new Opening(
                  "registry.list", Frames.inAddress(sight.place()), sight.scope().purpose()),
              Map.of("households", here.stream().map(HouseholdId::value).toList()));
    }

    private Optional<NeedsPage.Form> form() {
      var frame = sight.frame();
      if (here.isEmpty()
          || !rooms.officers().may(Right.PROPOSE)
          || !frame.day().equals(frame.today())) {
        return Optional.empty();
      }
      return Optional.of(
          new NeedsPage.Form(
              "/" + sight.say().language().tag() + NeedPages.PATH,
              Frames.inAddress(sight.place()),
              asked("need"),
              asked("after")));
    }

    private String shown() {
      var say = sight.say();
      if (!here.isEmpty()) return say.of("desk.list.shown", here.size(), listed.size());
      if (!sight.sees(Field.CLASS) || !sight.sees(Field.LACKS)) return say.of("desk.needs.unseen");
      return say.of(isList() ? "desk.needs.nobody" : "desk.needs.choose");
    }

    private List<NeedsPage.Row> rows() {
      var before = beforeSplit();
      return rooms.households().cards(here, sight.scope()).stream()
          .map(card -> row(card, Optional.ofNullable(before.get(card.id()))))
          .toList();
    }

    /// What the household said from which one was split off, as long as that one may be seen.
    private Map<HouseholdId, StatedNeed> beforeSplit() {
      var unasked = here.stream().filter(one -> !needs.containsKey(one)).toList();
      if (unasked.isEmpty()) return Map.of();
      var from = rooms.needs().splitFrom(unasked, sight.day());
      var seen =
          rooms.households().cards(List.copyOf(Set.copyOf(from.values())), sight.scope()).stream()
              .map(Card::id)
              .toList();
      var said = rooms.needs().of(seen, sight.day());
      var before = new HashMap<HouseholdId, StatedNeed>();
      from.forEach((fresh, whole) -> {
        if (said.containsKey(whole)) before.put(fresh, said.get(whole));
      });
      return before;
    }

    private NeedsPage.Row row(Card card, Optional<StatedNeed> before) {
      var need = Optional.ofNullable(needs.get(card.id()));
      var sent = typed.of(card.id());
      return new NeedsPage.Row(
          card.head().orElseGet(() -> sight.say().of("desk.list.not-said")),
          sight.frame().page("/desk/household/" + card.id().value()).href(),
          place(card),
          stands(need, before, sent.isPresent()),
          card.id().value().toString(),
          NeedsTyped.seen(need),
          ticks(sent.orElseGet(() -> need.map(Sheet::ticked).orElse(Set.of()))));
    }

    private static Set<String> ticked(StatedNeed need) {
      return need.isNothing() ? Set.of(NeedsTyped.NOTHING) : need.kinds();
    }

    /// What stands is told in words where ticks may be others: after a refusal.
    private String stands(Optional<StatedNeed> need, Optional<StatedNeed> before, boolean isSent) {
      var say = sight.say();
      if (need.isEmpty()) {
        return before
            .map(one -> say.of("desk.needs.split", names(one), one.day()))
            .orElseGet(() -> say.of("desk.needs.unasked"));
      }
      var one = need.get();
      if (isSent) return say.of("desk.needs.stands", names(one), one.day(), one.by());
      return one.own() == StatedNeed.NOT_ASKED
          ? say.of("desk.needs.merged", one.day())
          : say.of("desk.needs.asked", one.day());
    }

    private String names(StatedNeed need) {
      return new NeedWords(rooms.kinds(), sight.say()).names(need);
    }

    private List<NeedsPage.Tick> ticks(Set<String> ticked) {
      var ticks = new ArrayList<NeedsPage.Tick>();
      for (NeedKind kind : rooms.kinds().all()) {
        ticks.add(
            new NeedsPage.Tick(
                kind.code(), kind.name().in(sight.say().language()), ticked.contains(kind.code())));
      }
      var nothing = NeedsTyped.NOTHING;
      ticks.add(
          new NeedsPage.Tick(
              nothing, sight.say().of("desk.needs.nothing"), ticked.contains(nothing)));
      return ticks;
    }

    /// Village, commune and district, as far as the list holds more than one.
    private String place(Card card) {
      return card.unit().stream()
          .filter(unit -> sight.units().find(unit).isPresent())
          .flatMap(unit -> sight.units().path(unit).reversed().stream())
          .filter(unit -> unit.level().compareTo(sight.place().level()) > 0)
          .map(unit -> unit.level() == Level.VILLAGE ? unit.name() : unit.shortName())
          .collect(Collectors.joining(", "));
    }
  }
}
