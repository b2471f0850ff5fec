package chungtay.plan.commendation;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.plan.task.Turns;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whom a plan gives something to do: they may join its movement, are scored, and may nominate.
@Component
public class Participants {

  private final Turns turns;
  private final Agencies agencies;
  private final Places places;

  public Participants(Turns turns, Agencies agencies, Places places) {
    this.turns = turns;
    this.agencies = agencies;
    this.places = places;
  }

  /// Those who are compared with each other: it is like with like.
  public enum Block {
    PROVINCE,
    DISTRICTS,
    COMMUNES
  }

  /// Who holds a task of the plan, or helps with one, as they are called on a day.
  public Map<AgencyId, Agency> of(Edition edition, LocalDate day) {
    return agencies.named(ids(edition, day), day);
  }

  private Set<AgencyId> ids(Edition edition, LocalDate day) {
    var all = new HashSet<AgencyId>();
    for (var turn : turns.on(edition, day)) {
      all.addAll(turn.task().leads());
      all.addAll(turn.task().with());
    }
    return all;
  }

  /// Whether whoever holds a post may speak for an agency of the plan.
  public boolean isSpokenForBy(Edition edition, Post post, LocalDate day) {
    return post.role().may(Right.REPORT) && ids(edition, day).contains(post.agency().id());
  }

  /// Committees by the level of their unit, all others with those of the province.
  public Block block(Agency agency) {
    var level = agency.unit().flatMap(places::lastKnown).map(Unit::level).orElse(Level.PROVINCE);
    return switch (level) {
      case PROVINCE -> Block.PROVINCE;
      case DISTRICT -> Block.DISTRICTS;
      case COMMUNE, VILLAGE -> Block.COMMUNES;
    };
  }
}
