package chungtay.registry.duplicate;

import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Optional;

/// Two households that look alike.
///
/// @param one the smaller id, so that each pair is one
/// @param score the higher, the more alike; in points
/// @param blocks why they were compared
/// @param persons how many of the one are in the other, by name and age
/// @param judgement the newest; none while nobody has said anything
public record Pair(
    HouseholdId one,
    HouseholdId other,
    int score,
    List<Block> blocks,
    int persons,
    Optional<Judgement> judgement) {

  private static final long NOBODY_YET = 0;

  public Pair {
    blocks = List.copyOf(blocks);
  }

  /// What whoever judges has to have looked at.
  public Seen seen() {
    return new Seen(one, other, score, judgement.map(Judgement::entry).orElse(NOBODY_YET));
  }

  /// A pair as somebody looked at it.
  ///
  /// @param judgement the entry of the newest; 0 if nobody had said anything
  public record Seen(HouseholdId one, HouseholdId other, int score, long judgement) {}

  /// What two persons share who are compared.
  public enum Block {
    /// An identity number.
    IDENTITY,
    /// A name, in one village.
    VILLAGE,
    /// A name and a day of birth.
    BIRTHDAY,
    /// Name and age of several members.
    PERSONS
  }
}
