package chungtay.desk.event;

import chungtay.access.PostWords;
import chungtay.frame.Frame;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Happening;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposals in a line each.
record QueueRows(Frame frame, Calling calling) {

  List<QueuePage.Row> of(List<Happening> waiting) {
    var households = waiting.stream().map(one -> one.proposal().event().household()).toList();
    var cards = calling.cards(households, frame.today());
    return waiting.stream().map(one -> row(one, cards)).toList();
  }

  private QueuePage.Row row(Happening one, Map<HouseholdId, Card> cards) {
    var say = frame.say();
    var places = calling.places(frame.today(), say);
    var event = one.proposal().event();
    var card = Optional.ofNullable(cards.get(event.household()));
    return new QueuePage.Row(
        ToldPages.page(frame, one.id()).href(),
        say.of("desk.event.kind." + event.kind()),
        card.flatMap(Card::head).orElseGet(() -> say.of("desk.event.unnamed")),
        card.flatMap(Card::unit).map(unit -> places.of(unit)).orElse(""),
        frame.format().date(event.day()),
        PostWords.of(one.proposed().post(), say)
            + " · "
            + frame.format().time(one.proposed().at()));
  }
}
