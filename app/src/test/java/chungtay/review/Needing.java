package chungtay.review;

import chungtay.registry.Needs;

/// Who lacks what, for tests of other rooms.
public final class Needing {

  private Needing() {}

  public static Needs byAssessments() {
    return new Lacking();
  }
}
