package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.place.Places;
import chungtay.plan.Doer;
import chungtay.plan.commendation.Escaped;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.page.Naming;
import chungtay.registry.Card;
import chungtay.registry.Found;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.wording.Say;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The form on which somebody is nominated. For a household it offers those in scope that escaped
/// in the year under the recognised decisions, and nobody else.
@Component
class NewNominationSheets {

  private static final int OFFERED = 30;
  private static final int SOUGHT = 200;

  private final Escaped escaped;
  private final Households households;
  private final Places places;
  private final Naming naming;
  private final Showing showing;

  NewNominationSheets(
      Escaped escaped, Households households, Places places, Naming naming, Showing showing) {
    this.escaped = escaped;
    this.households = households;
    this.places = places;
    this.naming = naming;
    this.showing = showing;
  }

  NewNominationPage of(Here here, Doer by) {
    var say = here.say();
    var address = here.frame().address();
    var kind = NominationsPages.kind(address.parameter("kind").orElse(""));
    var seek = address.parameter("q").orElse("");
    var isHousehold = kind == Nominee.Kind.HOUSEHOLD;
    var offered = isHousehold ? offered(here, by, seek) : List.<Card>of();
    showing.of(here, "plan.escaped", by, offered);
    return new NewNominationPage(
        new Answer(
            say.of("plan.nomination.new." + kind),
            say.of("plan.nomination.terms", String.valueOf(here.year()), here.movement())),
        kind.name().toLowerCase(Locale.ROOT),
        kinds(here),
        new NewNominationPage.Form(
            here.action(NominationsPages.PATH + "/new"),
            String.valueOf(here.year()),
            here.action(NominationsPages.PATH + "/new"),
            here.frame().day().toString()),
        seek,
        offered.stream().map(card -> choice(here, card)).toList(),
        isHousehold ? disclosed(here) : "",
        isHousehold && offered.isEmpty() ? none(say, seek) : "");
  }

  private static String none(Say say, String seek) {
    return seek.isEmpty()
        ? say.of("plan.nomination.household.none")
        : say.of("plan.nomination.household.not-found");
  }

  private String disclosed(Here here) {
    var day = here.frame().day();
    var say = here.say();
    var issuer = here.edition().plan().heading().issuer().agency();
    return say.of(
        "plan.nomination.disclosed",
        naming.code(say, here.emulation().advises(), day),
        naming.name(say, issuer, day));
  }

  private static List<Link> kinds(Here here) {
    return Arrays.stream(Nominee.Kind.values())
        .map(kind ->
            new Link(
                here.say().of("plan.nomination.kind." + kind),
                here.page(NominationsPages.PATH + "/new")
                    .with("kind", kind.name().toLowerCase(Locale.ROOT))
                    .href()))
        .toList();
  }

  private List<Card> offered(Here here, Doer by, String seek) {
    var all = escaped.of(here.edition(), here.year(), by.post(), here.frame().day());
    var sought = seek.isEmpty() ? all : sought(all, seek, by);
    var few = sought.subList(0, Math.min(OFFERED, sought.size()));
    return households.cards(few, by.scope()).stream()
        .filter(card -> card.head().isPresent())
        .toList();
  }

  private List<HouseholdId> sought(List<HouseholdId> all, String seek, Doer by) {
    var known = new HashSet<>(all);
    return households.search(seek, SOUGHT, by.scope()).stream()
        .map(Found::household)
        .distinct()
        .filter(known::contains)
        .toList();
  }

  private NewNominationPage.Choice choice(Here here, Card card) {
    var words = new NomineeWords(here.say(), places, here.frame().day());
    var where =
        card.unit()
            .map(unit -> places.standing(unit, here.frame().day()))
            .map(words::commune)
            .orElse("—");
    var more = card.code().map(code -> code + " · " + where).orElse(where);
    return new NewNominationPage.Choice(card.id().value().toString(), card.head().orElse(""), more);
  }
}
