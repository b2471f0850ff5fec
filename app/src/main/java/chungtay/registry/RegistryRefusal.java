package chungtay.registry;

import chungtay.refusal.Refusal;

/// Every way the registry says no.
public enum RegistryRefusal implements Refusal {
  /// { household } — nobody has told of such a household by that day.
  NO_SUCH_HOUSEHOLD(404),

  /// { person } — nobody has told of such a person, or of none in scope.
  NO_SUCH_PERSON(404),

  /// { code } — another household has the code; what was matched before must be matched again.
  CODE_TAKEN(409),

  /// { households } — one identity number stands in the lists of two places on one day.
  ONE_PERSON_TWICE(409),

  /// These two households do not look alike, or are not both in scope.
  NO_SUCH_PAIR(404),

  /// Whether two households are one was to be said without a reason.
  NO_REASON(400),

  /// Somebody else has said meanwhile whether the two households are one.
  JUDGED_MEANWHILE(409),

  /// The two households were made one; only undoing that event tells them apart again.
  MERGED_ALREADY(409),

  /// What is known of the two households has changed since whoever judges looked at them.
  CHANGED_MEANWHILE(409),

  /// { years } — for so long nothing can be kept.
  TERM_UNREADABLE(400),

  /// How long data is kept was to be set without a reason.
  NO_TERM_REASON(400),

  /// { atMost } — a reason of more letters.
  REASON_TOO_LONG(400),

  /// A list is being recorded, and what follows from it is not known yet.
  LIST_SETTLES(503);

  private final int status;

  RegistryRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "registry";
  }

  @Override
  public int status() {
    return status;
  }
}
