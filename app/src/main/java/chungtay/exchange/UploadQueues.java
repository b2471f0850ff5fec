package chungtay.exchange;

import chungtay.access.Officers;
import chungtay.exchange.UploadPage.Asked;
import chungtay.exchange.UploadPage.Option;
import chungtay.exchange.UploadPage.Village;
import chungtay.exchange.reading.Slips;
import chungtay.exchange.trail.DryRunTrail;
import chungtay.frame.Frame;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.wording.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What an upload asks of people: which villages are meant, which households are known.
@Component
class UploadQueues {

  private static final int SHOWN = 50;
  private static final int OFFERED = 6;
  private static final String ASKED = "asked";

  private final Matching matching;
  private final Settling settling;
  private final Places places;
  private final Households households;
  private final Officers officers;
  private final DryRunTrail trail;

  UploadQueues(
      Matching matching,
      Settling settling,
      Places places,
      Households households,
      Officers officers,
      DryRunTrail trail) {
    this.matching = matching;
    this.settling = settling;
    this.places = places;
    this.households = households;
    this.officers = officers;
    this.trail = trail;
  }

  Optional<UploadPage.Villages> villages(Frame frame, Upload upload, String action) {
    var open = new ArrayList<>(matching.unsettled(upload.id()));
    open.removeAll(matching.saidToBeNew(upload.id()));
    if (open.isEmpty()) return Optional.empty();
    var say = frame.say();
    return Optional.of(
        new UploadPage.Villages(
            say.of("exchange.villages", open.size()),
            action + "/village",
            action + "/villages",
            open.stream().limit(SHOWN).map(village -> village(frame, village)).toList(),
            more(frame, open.size())));
  }

  private Village village(Frame frame, Matching.Unsettled village) {
    var units = places.on(village.from());
    var commune = units.find(village.commune()).map(Unit::name).orElse("");
    var key = SearchKey.of(village.name());
    var offered =
        units.children(village.commune()).stream()
            .filter(unit -> unit.level() == Level.VILLAGE)
            .sorted(Comparator.comparingInt(unit -> Slips.between(unit, key)))
            .limit(OFFERED)
            .map(unit -> new Option(unit.id().value().toString(), unit.name()))
            .toList();
    return new Village(
        village.commune().value().toString(),
        village.key(),
        village.name(),
        frame.say().of("exchange.village.about", commune, village.households()),
        offered);
  }

  /// Households of the list beside those that they may be. Whom it shows is written down.
  Optional<UploadPage.Households> households(Frame frame, Upload upload, String action) {
    var count = upload.tally().map(Tally::asked).orElse(0);
    if (count == 0) return Optional.empty();
    var offered = new ArrayList<HouseholdId>();
    var asked =
        settling.asked(upload.id(), SHOWN).stream()
            .map(one -> {
              var cards = candidates(upload.id(), one);
              cards.stream().map(Card::id).forEach(offered::add);
              return asked(frame, one, cards);
            })
            .toList();
    trail.compared(upload.id().toString(), ASKED, offered, asked.size());
    return Optional.of(
        new UploadPage.Households(
            frame.say().of("exchange.households", count),
            action + "/household",
            asked,
            more(frame, count)));
  }

  private static String more(Frame frame, int all) {
    return all > SHOWN ? frame.say().of("exchange.more", all - SHOWN) : "";
  }

  private List<Card> candidates(UploadId upload, Settling.Asked one) {
    return households.cards(
        settling.candidates(upload, one.number()), officers.scope(DryRunTrail.PURPOSE, one.day()));
  }

  private Asked asked(Frame frame, Settling.Asked one, List<Card> candidates) {
    var offered =
        candidates.stream()
            .map(card -> new Option(card.id().value().toString(), line(card, one.day())))
            .toList();
    var place = place(one.commune(), one.day());
    var about = one.village().isEmpty() ? place : one.village() + ", " + place;
    return new Asked(
        one.number(), one.head(), frame.say().of("exchange.household.about", about), offered);
  }

  private String line(Card card, LocalDate day) {
    var place = card.unit().map(unit -> place(unit, day)).orElse("");
    return String.join(
        " · ",
        List.of(card.code().orElse("–"), card.head().orElse("–"), place).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private String place(UnitId unit, LocalDate day) {
    return places.on(day).find(unit).map(Unit::name).orElse("");
  }
}
