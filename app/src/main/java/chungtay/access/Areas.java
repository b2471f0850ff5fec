package chungtay.access;

import chungtay.place.Places;
import chungtay.place.Succession;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// In whose area a home lies.
@Component
public class Areas {

  /// Those who know the households of their area by name.
  private static final Set<Role> NEAR =
      EnumSet.of(Role.COMMUNE_OFFICER, Role.VILLAGE_HEAD, Role.VILLAGE_SURVEYOR, Role.COLLABORATOR);

  private final Posts posts;
  private final Places places;

  public Areas(Posts posts, Places places) {
    this.posts = posts;
    this.places = places;
  }

  /// The posts that answer on a day for whoever lives in a unit: of the officers of the commune and
  /// of the people of the village. A unit stands for what it has come to by the day, as it does
  /// where a scope names it.
  public List<Post> over(UnitId home, LocalDate day) {
    var path =
        places.on(day).path(places.standing(home, day)).stream()
            .map(Unit::id)
            .collect(Collectors.toSet());
    var units =
        related(path).stream()
            .filter(unit -> !Collections.disjoint(places.cameTo(unit, day), path))
            .collect(Collectors.toSet());
    return posts.workingIn(units, NEAR, day);
  }

  /// These, what went into them and what they went into, on whatever day.
  private Set<UnitId> related(Set<UnitId> units) {
    var found = new LinkedHashSet<>(units);
    var asked = new ArrayDeque<>(units);
    while (!asked.isEmpty()) {
      var unit = asked.remove();
      Stream.concat(
              places.predecessors(unit).stream().map(Succession::from),
              places.successors(unit).stream().map(Succession::to))
          .filter(found::add)
          .forEach(asked::add);
    }
    return found;
  }
}
