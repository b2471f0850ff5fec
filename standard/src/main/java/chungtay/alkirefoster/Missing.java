package chungtay.alkirefoster;

/// What to do with a household of whom an indicator is not known. Taking it for not deprived is not
/// among the choices.
public enum Missing {
  /// The count fails and names the household.
  REFUSE,

  /// The household is left out whole, as if it had not been asked.
  DROP
}
