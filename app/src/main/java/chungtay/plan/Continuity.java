package chungtay.plan;

import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Plan;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which duty of an edition goes on with which of the editions before it. Each is known by the
/// place where it stood first; so what was said of it stays with it when a newer edition moves it.
///
/// @param moved by the place in this edition what a duty is known by, where that is another place
public record Continuity(Map<DutyId, DutyId> moved) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> TEXT = new TypeReference<>() {};

  static final Continuity NONE = new Continuity(Map.of());

  public Continuity {
    moved = Map.copyOf(moved);
  }

  /// What a duty is known by from edition to edition.
  ///
  /// @param place of the duty in this edition
  public DutyId known(DutyId place) {
    return moved.getOrDefault(place, place);
  }

  /// How a newer text goes on with what was published before. A duty in the same Vietnamese words
  /// is the same one, first in its own clause, then wherever they stand once; what is left goes on
  /// with what stood in its place, as mended. All else is new.
  ///
  /// @param before all editions, the newest last
  static Continuity of(List<Edition> before, Plan plan) {
    if (before.isEmpty()) return NONE;
    var matching = new Matching(before, plan);
    matching.by(duty -> List.of(duty.id().clause(), duty.what().vi()));
    matching.by(duty -> duty.what().vi());
    matching.by(Duty::id);
    return matching.ended();
  }

  /// As an edition keeps it.
  String text() {
    var text = new TreeMap<String, String>();
    moved.forEach((place, known) -> text.put(place.toString(), known.toString()));
    return JSON.writeValueAsString(text);
  }

  static Continuity parse(String text) {
    var moved = new HashMap<DutyId, DutyId>();
    JSON.readValue(text, TEXT)
        .forEach((place, known) -> moved.put(DutyId.parse(place), DutyId.parse(known)));
    return new Continuity(moved);
  }

  private static final class Matching {

    private final Edition last;
    private final Set<Duty> gone;
    private final Set<Duty> fresh;
    private final Set<DutyId> used = new HashSet<>();
    private final Map<DutyId, DutyId> known = new HashMap<>();

    private Matching(List<Edition> before, Plan plan) {
      last = before.getLast();
      gone = last.plan().duties().collect(Collectors.toCollection(HashSet::new));
      fresh = plan.duties().collect(Collectors.toCollection(HashSet::new));
      for (var edition : before) {
        edition.plan().duties().forEach(duty -> used.add(edition.known(duty)));
      }
    }

    /// Puts together those that alone on their side agree in something.
    private void by(Function<Duty, Object> what) {
      var old = alone(gone, what);
      alone(fresh, what)
          .forEach((agreed, duty) -> {
            var same = old.get(agreed);
            if (same == null) return;
            known.put(duty.id(), last.known(same));
            gone.remove(same);
            fresh.remove(duty);
          });
    }

    private static Map<Object, Duty> alone(Collection<Duty> duties, Function<Duty, Object> what) {
      return duties.stream().collect(Collectors.groupingBy(what)).entrySet().stream()
          .filter(group -> group.getValue().size() == 1)
          .collect(Collectors.toMap(Map.Entry::getKey, group -> group.getValue().getFirst()));
    }

    private Continuity ended() {
      fresh.stream()
          .sorted((one, other) -> Integer.compare(one.id().number(), other.id().number()))
          .forEach(duty -> known.put(duty.id(), unused(duty.id())));
      known.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
      return new Continuity(known);
    }

    /// The place itself, unless something else is known by it; then a number that was never one.
    private DutyId unused(DutyId place) {
      var id = place;
      while (!used.add(id)) id = new DutyId(id.clause(), id.number() + 1);
      return id;
    }
  }
}
