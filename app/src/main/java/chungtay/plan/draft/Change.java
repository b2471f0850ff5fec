package chungtay.plan.draft;

/// What somebody did to a draft.
public enum Change {
  READ,
  SEEN,
  DUTY,
  DUTY_ADDED,
  DUTY_REMOVED,
  CLAUSE,
  CLAUSE_ADDED,
  CLAUSE_REMOVED,
  CLAUSE_MERGED,
  ENGLISH,
  HEAD,
  NAMES,
  PROMISE,
  PROMISE_REMOVED,
  TABLE,
  RESTORED
}
