package chungtay.plan.commendation;

import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.util.Map;

/// Who is nominated.
public sealed interface Nominee {

  /// As tables and addresses name it.
  Kind kind();

  enum Kind {
    COLLECTIVE,
    PERSON,
    HOUSEHOLD
  }

  record Collective(String name) implements Nominee {

    public Collective {
      name = named(name);
    }

    @Override
    public Kind kind() {
      return Kind.COLLECTIVE;
    }
  }

  /// @param position and where: of somebody who is known by it
  record Person(String name, String position) implements Nominee {

    public Person {
      name = named(name);
      position = named(position);
    }

    @Override
    public Kind kind() {
      return Kind.PERSON;
    }
  }

  /// One that rose out of poverty by its own effort.
  ///
  /// @param commune where it lived when it was nominated
  record Household(HouseholdId id, UnitId commune) implements Nominee {

    @Override
    public Kind kind() {
      return Kind.HOUSEHOLD;
    }
  }

  int LETTERS_AT_MOST = 200;

  /// A name in one line, without the blanks around it.
  ///
  /// @throws Refused if nothing is left, or it is too long
  static String named(String text) {
    var name = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (name.isEmpty()) throw new Refused(CommendationRefusal.NOBODY_NAMED, Map.of());
    if (name.length() > LETTERS_AT_MOST) {
      throw new Refused(
          CommendationRefusal.NAME_TOO_LONG, Map.of("atMost", String.valueOf(LETTERS_AT_MOST)));
    }
    return name;
  }
}
