package chungtay.plan.commendation;

import chungtay.access.Field;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.access.Scopes;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may be nominated, and who sees who they are.
///
/// A household is seen by whoever sees it and its class in the registry, and by those to whom
/// whoever nominated it disclosed its name. Others see its commune.
@Component
public class Nominees {

  private static final String PURPOSE = "commendation";

  private final Households households;
  private final Escaped escaped;
  private final Places places;
  private final Scopes scopes;

  public Nominees(Households households, Escaped escaped, Places places, Scopes scopes) {
    this.households = households;
    this.escaped = escaped;
    this.places = places;
    this.scopes = scopes;
  }

  /// @param by who nominates
  Nominee of(Edition edition, int year, Nominating.Typed typed, Doer by) {
    return switch (typed.kind()) {
      case COLLECTIVE -> new Nominee.Collective(typed.name());
      case PERSON -> new Nominee.Person(typed.name(), typed.position());
      case HOUSEHOLD -> household(edition, year, typed.household(), by);
    };
  }

  private Nominee household(Edition edition, int year, Optional<UUID> typed, Doer by) {
    var id = typed.map(HouseholdId::new).orElseThrow(Nominees::outOfSight);
    var card =
        households
            .card(id, by.scope())
            .filter(one -> one.head().isPresent() && by.scope().sees(Field.CLASS))
            .orElseThrow(Nominees::outOfSight);
    escaped.mustContain(edition, year, id, by);
    var home = card.unit().orElseThrow(Nominees::outOfSight);
    return new Nominee.Household(id, commune(home, by.today()));
  }

  /// @throws Refused if somebody may not say yes to a nominee any more
  void mustStillDeserve(Edition edition, Nomination nomination, LocalDate day) {
    if (nomination.nominee() instanceof Nominee.Household household) {
      escaped.mustStillContain(edition, nomination.year(), household.id(), day);
    }
  }

  private UnitId commune(UnitId home, LocalDate day) {
    return places
        .on(day)
        .ancestor(places.standing(home, day), Level.COMMUNE)
        .map(Unit::id)
        .orElse(home);
  }

  private static Refused outOfSight() {
    return new Refused(CommendationRefusal.HOUSEHOLD_OUT_OF_SIGHT, Map.of());
  }

  /// How a nominee is known to somebody.
  ///
  /// @param card of a household that they may see by name
  /// @param isOpen whether they may see who it is, and for what
  public record Known(Optional<Card> card, boolean isOpen) {}

  /// Who looks.
  ///
  /// @param isDisclosedTo whether households are disclosed to them: they advise or decide
  public record Looking(Post post, Scope scope, boolean isDisclosedTo) {}

  /// How the nominees of some nominations are known to somebody. Whoever shows the answer writes
  /// down whom it showed.
  public Map<NominationId, Known> known(List<Nomination> nominations, Looking looking) {
    var cards = cards(nominations, looking);
    var known = new HashMap<NominationId, Known>();
    for (var nomination : nominations) {
      known.put(nomination.id(), known(nomination, looking, cards));
    }
    return known;
  }

  private static Known known(Nomination nomination, Looking looking, Map<HouseholdId, Card> cards) {
    return switch (nomination.nominee()) {
      case Nominee.Collective _ -> new Known(Optional.empty(), true);
      case Nominee.Person _ -> new Known(Optional.empty(), isParty(nomination, looking));
      case Nominee.Household household -> {
        var card = Optional.ofNullable(cards.get(household.id()));
        yield new Known(card, card.isPresent());
      }
    };
  }

  /// Somebody's name is open once they are commended; before, to those who take part.
  private static boolean isParty(Nomination nomination, Looking looking) {
    return looking.isDisclosedTo()
        || nomination.stage() == NominationStage.COMMENDED
        || nomination.agency().equals(looking.post().agency().id())
        || looking.post().role().may(Right.KEEP_PLAN);
  }

  private Map<HouseholdId, Card> cards(List<Nomination> nominations, Looking looking) {
    var all = ids(nominations);
    var cards = new HashMap<HouseholdId, Card>();
    if (looking.isDisclosedTo()) {
      var told = ids(nominations.stream().filter(one -> !one.stage().isOver()).toList());
      var ids = new HashSet<UUID>();
      told.forEach(one -> ids.add(one.value()));
      add(cards, told, scopes.disclosed(ids, PURPOSE, looking.scope().day()));
    }
    // That it is nominated tells that it was poor.
    if (looking.scope().sees(Field.CLASS)) add(cards, all, looking.scope());
    return cards;
  }

  private void add(Map<HouseholdId, Card> cards, Set<HouseholdId> asked, Scope scope) {
    if (asked.isEmpty()) return;
    for (var card : households.cards(List.copyOf(asked), scope)) {
      if (card.head().isPresent()) cards.put(card.id(), card);
    }
  }

  private static Set<HouseholdId> ids(List<Nomination> nominations) {
    var ids = new HashSet<HouseholdId>();
    for (var one : nominations) {
      if (one.nominee() instanceof Nominee.Household household) ids.add(household.id());
    }
    return ids;
  }
}
