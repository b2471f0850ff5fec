package chungtay.access;

/// What there is to see, as far as one may be let see it without the rest.
public enum Field {
  /// How many households are what, anywhere; of none in particular.
  TOTALS,
  /// The head's name, and the village.
  NAME,
  /// The other members: names, years of birth, relations.
  MEMBERS,
  /// The last digits of identity numbers.
  IDENTITY,
  /// Who is disabled.
  HEALTH,
  /// Merit, ethnic group, ability to work, livelihood.
  GROUPS,
  /// Recognised and computed class, decisions, movements.
  CLASS,
  /// Scores and income.
  INCOME,
  /// Every indicator that it lacks; without it, those alone that the scope names.
  LACKS
}
