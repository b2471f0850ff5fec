package chungtay.desk.merit;

import chungtay.access.Field;
import chungtay.access.Right;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.desk.Sight;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frames;
import chungtay.frame.Where.Link;
import chungtay.place.Level;
import chungtay.plan.Edition;
import chungtay.plan.merit.Care;
import chungtay.plan.merit.Care.Kind;
import chungtay.plan.merit.Fate;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.wording.Say;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The list of merit households as its page tells of it.
@Component
class MeritSheets {

  private static final int ROWS = 50;
  private static final String ALL = "";

  private final MeritRooms rooms;
  private final Openings openings;

  MeritSheets(MeritRooms rooms, Openings openings) {
    this.rooms = rooms;
    this.openings = openings;
  }

  MeritPage of(Sight sight, Edition edition) {
    var all = rooms.merit().of(edition, sight.place().id(), sight.scope());
    var asked = sight.frame().address().parameter("fate").orElse(ALL);
    var listed =
        all.entrySet().stream()
            .filter(one -> asked.equals(ALL) || one.getValue().name().equals(asked))
            .map(Map.Entry::getKey)
            .toList();
    var from = from(listed, sight);
    var ids = listed.stream().skip(from).limit(ROWS).toList();
    looked(sight, ids);
    var here = sight.frame().address();
    var next =
        listed.size() > from + ROWS
            ? Optional.of(here.with("after", ids.getLast().value().toString()).href())
            : Optional.<String>empty();
    return new MeritPage(
        answer(sight, edition, all),
        told(sight, edition),
        fates(sight, all),
        rows(sight, edition, ids, all),
        shown(sight.say(), ids, listed),
        here.parameter("after").map(_ -> here.without("after").href()),
        next);
  }

  private static int from(List<HouseholdId> listed, Sight sight) {
    var after = sight.frame().address().parameter("after").orElse("");
    for (var i = 0; i < listed.size(); i++) {
      if (listed.get(i).value().toString().equals(after)) return i + 1;
    }
    return 0;
  }

  private void looked(Sight sight, List<HouseholdId> ids) {
    if (ids.isEmpty()) return;
    var households = ids.stream().map(HouseholdId::value).toList();
    openings.noted(
        new Opening("registry.list", Frames.inAddress(sight.place()), sight.scope().purpose()),
        Map.of("households", households));
  }

  private static Answer answer(Sight sight, Edition edition, Map<HouseholdId, Fate> all) {
    var say = sight.say();
    var escaped = count(all, Fate.ESCAPED);
    var became = count(all, Fate.BECAME_POOR);
    var chips =
        became == 0
            ? List.<Chip>of()
            : List.of(new Chip(Mood.BAD, say.of("desk.merit.became", became)));
    var left = count(all, Fate.STILL_POOR) + became;
    return new Answer(
        say.of("desk.merit.answer", sight.place().name(), escaped, left),
        say.of("desk.merit.terms", edition.plan().heading().number(), sight.day()),
        chips);
  }

  private static int count(Map<HouseholdId, Fate> all, Fate fate) {
    return (int) all.values().stream().filter(fate::equals).count();
  }

  /// Totals, which speak of households beyond the scope too.
  private List<String> told(Sight sight, Edition edition) {
    if (!sight.sees(Field.TOTALS)) return List.of();
    var say = sight.say();
    var counts = rooms.merit().counts(edition, sight.place().id(), sight.day());
    var told = new ArrayList<String>();
    told.add(say.of("desk.merit.helped", counts.helped(), counts.all()));
    told.add(say.of("desk.merit.living", counts.asAround(), counts.judged(), counts.all()));
    told.add(
        moved(edition, sight)
            .map(asked -> say.of("desk.merit.moved.of", counts.moved(), asked.intValueExact()))
            .orElseGet(() -> say.of("desk.merit.moved", counts.moved())));
    return told;
  }

  /// How many the plan wants to escape through those who move others: of all of its area alone.
  private static Optional<BigDecimal> moved(Edition edition, Sight sight) {
    if (!sight.place().id().equals(edition.unit())) return Optional.empty();
    return edition.plan().promises().stream()
        .filter(promise -> promise.by().isPresent())
        .flatMap(promise -> promise.value().stream())
        .findFirst();
  }

  private static List<Link> fates(Sight sight, Map<HouseholdId, Fate> all) {
    var say = sight.say();
    var here = sight.frame().address().without("after");
    var links = new ArrayList<Link>();
    links.add(new Link(say.of("desk.merit.all", all.size()), here.without("fate").href()));
    for (var fate : Fate.values()) {
      var name =
          say.of("desk.merit.fate.count", say.of("desk.merit.fate." + fate), count(all, fate));
      links.add(new Link(name, here.with("fate", fate.name()).href()));
    }
    return links;
  }

  private List<MeritPage.Row> rows(
      Sight sight, Edition edition, List<HouseholdId> ids, Map<HouseholdId, Fate> all) {
    var lines =
        new Lines(
            sight,
            rooms.cares().of(edition.id(), sight.day()),
            new CareWords(rooms.agencies(), sight.say(), sight.day()),
            rooms.officers().may(Right.ACCOMPANY));
    return rooms.households().cards(ids, sight.scope()).stream()
        .map(card -> lines.row(card, all.getOrDefault(card.id(), Fate.STILL_POOR)))
        .toList();
  }

  private record Lines(
      Sight sight, Map<HouseholdId, Map<Kind, Care>> said, CareWords words, boolean may) {

    MeritPage.Row row(Card card, Fate fate) {
      var own = said.getOrDefault(card.id(), Map.of());
      var id = card.id().value();
      return new MeritPage.Row(
          card.head().orElseGet(() -> sight.say().of("desk.list.not-said")),
          sight.frame().page("/desk/household/" + id).href(),
          place(card),
          chip(sight.say(), fate),
          words.of(own, Kind.HELPED),
          words.of(own, Kind.MOVED),
          words.of(own, Kind.LIVING),
          may
              ? Optional.of(sight.frame().page(MeritPages.PATH + "/" + id).href())
              : Optional.empty());
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

  static Chip chip(Say say, Fate fate) {
    var mood =
        switch (fate) {
          case BECAME_POOR -> Mood.BAD;
          case STILL_POOR -> Mood.WARN;
          case ESCAPED -> Mood.GOOD;
        };
    return new Chip(mood, say.of("desk.merit.fate." + fate));
  }

  /// How much of the list stands here, or why nothing does.
  private static String shown(Say say, List<HouseholdId> ids, List<HouseholdId> listed) {
    return ids.isEmpty()
        ? say.of("desk.merit.none")
        : say.of("desk.list.shown", ids.size(), listed.size());
  }
}
