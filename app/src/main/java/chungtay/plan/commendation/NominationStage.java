package chungtay.plan.commendation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far a nomination has come.
public enum NominationStage {
  /// An agency nominates, or does so again.
  NOMINATED,
  /// The nominating agency does so no longer.
  WITHDRAWN,
  /// The advising agency asks for something, with its reason.
  RETURNED,
  /// The advising agency does not pass it on.
  DECLINED,
  /// The advising agency puts it on its list.
  AGREED,
  /// The committee of the plan commends.
  COMMENDED,
  NOT_COMMENDED;

  /// The whole procedure in one table.
  private static final Map<NominationStage, Set<NominationStage>> NEXT =
      Map.of(
          NOMINATED, EnumSet.of(AGREED, RETURNED, DECLINED, WITHDRAWN),
          RETURNED, EnumSet.of(NOMINATED, WITHDRAWN),
          AGREED, EnumSet.of(COMMENDED, NOT_COMMENDED, RETURNED), // found wanting on its way
          DECLINED, EnumSet.of(RETURNED), // declined by mistake
          WITHDRAWN, EnumSet.of(NOMINATED), // withdrawn by mistake
          COMMENDED, EnumSet.of(COMMENDED, NOT_COMMENDED), // a number that was mistyped
          NOT_COMMENDED, EnumSet.of(COMMENDED));

  public boolean mayBecome(NominationStage next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /// Whether it holds only of somebody who still deserves it.
  public boolean saysYes() {
    return this == NOMINATED || this == AGREED || this == COMMENDED;
  }

  /// Whether the name of a household is no longer disclosed to whoever advises and decides.
  public boolean isOver() {
    return this == WITHDRAWN || this == DECLINED;
  }
}
