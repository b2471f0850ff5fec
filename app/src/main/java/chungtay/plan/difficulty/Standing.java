package chungtay.plan.difficulty;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far a difficulty has come.
public enum Standing {
  /// The agency that keeps the plan has it.
  RAISED(Holder.KEEPER),
  /// It was given back to whoever raised it, to be told more clearly.
  RETURNED(Holder.RAISER),
  /// The People's Committee has it.
  SENT_UP(Holder.COMMITTEE),
  /// There is an answer; whether it helps, whoever raised it says.
  ANSWERED(Holder.RAISER),
  /// It stands in the way no more.
  SOLVED(Holder.NOBODY),
  /// Whoever raised it takes it back.
  WITHDRAWN(Holder.NOBODY);

  /// The whole procedure in one table.
  private static final Map<Standing, Set<Standing>> NEXT =
      Map.of(
          RAISED, EnumSet.of(ANSWERED, RETURNED, SENT_UP, WITHDRAWN),
          RETURNED, EnumSet.of(RAISED, WITHDRAWN),
          SENT_UP, EnumSet.of(ANSWERED, RETURNED, WITHDRAWN),
          ANSWERED, EnumSet.of(SOLVED, RAISED), // solved, or the answer does not help
          SOLVED, EnumSet.of(RAISED), // it is back
          WITHDRAWN, EnumSet.noneOf(Standing.class));

  private final Holder holder;

  Standing(Holder holder) {
    this.holder = holder;
  }

  /// With whom it lies.
  public enum Holder {
    RAISER,
    /// The agency that keeps the plan.
    KEEPER,
    /// The People's Committee of the province.
    COMMITTEE,
    NOBODY
  }

  public Holder holder() {
    return holder;
  }

  public boolean mayBecome(Standing next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /// Whether it still stands in the way. An answer alone does not end that.
  public boolean isOpen() {
    return holder != Holder.NOBODY;
  }

  /// Whether somebody above still owes an answer.
  public boolean isUnanswered() {
    return this == RAISED || this == RETURNED || this == SENT_UP;
  }

  /// Who brings a difficulty there: whoever raised it, or whoever has it.
  boolean isSaidByRaiser() {
    return this == RAISED || this == SOLVED || this == WITHDRAWN;
  }
}
