package chungtay.registry;

import chungtay.law.StandardId;

/// Who lacks what, as the room knows that finds it out.
public interface Needs {

  /// SQL that is true of a household which lacks one of the indicators, as far as is known on a
  /// day.
  ///
  /// @param household SQL for its id
  /// @param day SQL for the day
  /// @param indicators a bit each; none of them would be true of nobody
  String lacksOneOf(String household, String day, StandardId standard, int indicators);
}
