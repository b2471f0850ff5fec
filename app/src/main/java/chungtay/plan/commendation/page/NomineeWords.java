package chungtay.plan.commendation.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.commendation.Nomination;
import chungtay.plan.commendation.NominationStage;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.commendation.Nominees.Known;
import chungtay.registry.Card;
import chungtay.wording.Say;
import java.time.LocalDate;

/// What a nominee is called to whoever looks.
record NomineeWords(Say say, Places places, LocalDate day) {

  /// By name where one may see it, else by no more than everybody may know.
  String of(Nomination nomination, Known known) {
    return switch (nomination.nominee()) {
      case Nominee.Collective collective -> collective.name();
      case Nominee.Person person ->
          known.isOpen()
              ? say.of("plan.nomination.person", person.name(), person.position())
              : say.of("plan.nomination.person.closed");
      case Nominee.Household household ->
          known
              .card()
              .flatMap(Card::head)
              .map(head -> say.of("plan.nomination.household", head, commune(household.commune())))
              .orElseGet(
                  () -> say.of("plan.nomination.household.closed", commune(household.commune())));
    };
  }

  String commune(UnitId commune) {
    return places
        .on(day)
        .find(commune)
        .or(() -> places.lastKnown(commune))
        .map(Unit::name)
        .orElse("—");
  }

  static Chip chip(Say say, NominationStage stage) {
    var mood =
        switch (stage) {
          case NOMINATED, AGREED, WITHDRAWN, DECLINED, NOT_COMMENDED -> Mood.PLAIN;
          case RETURNED -> Mood.WARN;
          case COMMENDED -> Mood.GOOD;
        };
    return new Chip(mood, say.of("plan.nomination.stage." + stage));
  }
}
