package chungtay.plan.cascade;

import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What a unit was given of an aim, and what it handed to those below it.
///
/// @param whole households that it has to reach; none where nobody has set it
/// @param version of what it handed down; 0: what the plan itself hands out, or nothing yet
/// @param parts those below it
public record Cascade(Aim aim, Unit unit, Optional<Integer> whole, int version, List<Part> parts) {

  public Cascade {
    parts = List.copyOf(parts);
  }

  /// A unit below.
  ///
  /// @param residents households that its rate divides by; none where nobody counted them
  /// @param most who could be counted, on the day that the plan measures from; none where no list
  ///   has told of anybody
  /// @param still who could be counted now
  /// @param given households; none where it was given nothing
  /// @param answer to what it is given now; none as long as it has not answered to that
  public record Part(
      Unit unit,
      Optional<Integer> residents,
      Optional<Integer> most,
      int still,
      Optional<Integer> given,
      Optional<Answer> answer) {

    /// What it can be given at the most: as many as it has of them; where nobody knows how many, as
    /// many households as live there.
    public Optional<Integer> limit() {
      return most.or(() -> residents);
    }

    /// Whether it was given more than that.
    public boolean isTooMuch(int households) {
      return limit().filter(limit -> households > limit).isPresent();
    }
  }

  /// Whether anything was handed down.
  public boolean isHanded() {
    return parts.stream().anyMatch(part -> part.given().isPresent());
  }

  /// Nothing where nobody has set the whole: then it is what was handed down.
  public Optional<Reconciliation> reconciliation() {
    return whole.map(this::against);
  }

  private Reconciliation against(int households) {
    var given = new HashMap<UnitId, Integer>();
    var most = new HashMap<UnitId, Integer>();
    for (var part : parts) {
      given.put(part.unit().id(), part.given().orElse(0));
      part.most().ifPresent(limit -> most.put(part.unit().id(), limit));
    }
    return new Reconciliation(households, given, most);
  }
}
