package chungtay.plan.submission.form;

/// What a form is about.
public enum FormKind {
  /// Last year's result and this year's aim of the indicators that a department answers for.
  SECTOR,
  /// Targets of each unit below, who answers for what, measures by group, needs.
  UNIT_POVERTY_PLAN,
  /// The same for poor households with a member with merit; a unit without any declares so.
  UNIT_MERIT_PLAN,
  /// How it stands, in figures and words.
  PERIODIC_REPORT
}
