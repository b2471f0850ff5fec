package chungtay.registry;

import chungtay.refusal.Refusal;

/// Every way the registry says no.
public enum RegistryRefusal implements Refusal {
  /// { household } — nobody has told of such a household by that day.
  NO_SUCH_HOUSEHOLD(404),

  /// { code } — another household has the code; what was matched before must be matched again.
  CODE_TAKEN(409),

  /// { households } — one identity number stands in the lists of two places on one day.
  ONE_PERSON_TWICE(409),

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
