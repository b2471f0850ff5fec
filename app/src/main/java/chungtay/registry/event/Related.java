package chungtay.registry.event;

import chungtay.registry.Intake;
import chungtay.registry.PersonId;

/// What somebody is to the head of the household, as the event leaves it.
public record Related(PersonId person, String relation) {

  private static final int LONGEST = 50;

  public Related {
    relation = relation.strip();
    if (relation.isEmpty() || relation.length() > LONGEST) {
      throw new IllegalArgumentException("a relation has 1 to " + LONGEST + " letters");
    }
  }

  public boolean isHead() {
    return relation.equals(Intake.HEAD);
  }
}
