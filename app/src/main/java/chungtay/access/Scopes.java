package chungtay.access;

import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What may be seen from a post: the one place where that is decided.
@Component
public class Scopes {

  private final Posts posts;
  private final Places places;
  private final Law law;

  public Scopes(Posts posts, Places places, Law law) {
    this.posts = posts;
    this.places = places;
    this.law = law;
  }

  /// What the holder of a post may see.
  ///
  /// @param today on which the post is held and its areas are asked for
  /// @param day at which its holder looks
  public Scope of(Post post, String purpose, LocalDate today, LocalDate day) {
    var everybody = Scope.all(purpose, day);
    var scope =
        switch (post.role().reach()) {
          case AREAS -> everybody.within(units(post, today, day));
          case NEEDS ->
              everybody.within(units(post, today, day)).lacking(Optional.of(needs(post.agency())));
          case ENTRUSTED -> everybody.naming(Optional.of(posts.entrusted(post, today)));
          case NOBODY -> everybody.within(Optional.of(Set.of()));
        };
    return scope.seeing(post.role().fields());
  }

  /// The names of households, and nothing else of them, that somebody who sees them disclosed for a
  /// purpose to whoever looks. Who looks, and that it was disclosed to them, is for the room to
  /// know in which that was done; it says on a page, before it is done, who will read them.
  public Scope disclosed(Set<UUID> households, String purpose, LocalDate day) {
    return Scope.all(purpose, day)
        .naming(Optional.of(households))
        .seeing(Set.of(Field.TOTALS, Field.NAME));
  }

  /// None for whoever works in the whole province, who also sees those who live nowhere in it any
  /// more.
  private Optional<Set<UnitId>> units(Post post, LocalDate today, LocalDate day) {
    var areas = posts.areas(post, today);
    var province = places.on(day).province().id();
    var isWhole = areas.stream().anyMatch(area -> places.cameTo(area, day).contains(province));
    return isWhole ? Optional.empty() : Optional.of(areas);
  }

  /// The indicators that an agency answers for, a bit each.
  private Map<StandardId, Integer> needs(Agency agency) {
    var needs = new HashMap<StandardId, Integer>();
    for (var standard : law.standards()) {
      var bits =
          standard.indicators().stream()
              .filter(indicator -> answersFor(agency, indicator))
              .mapToInt(Indicator::bit)
              .sum();
      if (bits != 0) needs.put(standard.id(), bits);
    }
    return needs;
  }

  private static boolean answersFor(Agency agency, Indicator indicator) {
    return indicator.agencies().stream().anyMatch(one -> one.code().equals(agency.code()));
  }
}
