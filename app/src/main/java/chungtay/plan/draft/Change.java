package chungtay.plan.draft;

/// What somebody did to a draft.
public enum Change {
  READ,
  SEEN,
  DUTY,
  DUTY_ADDED,
  DUTY_REMOVED,
  HEAD,
  NAMES,
  PROMISE,
  PROMISE_REMOVED,
  TABLE,
  RESTORED
}
