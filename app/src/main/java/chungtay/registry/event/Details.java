package chungtay.registry.event;

import chungtay.registry.IdentityNumber;
import chungtay.registry.Member;
import chungtay.registry.Personal;
import java.util.Optional;

/// What an event says of a person; what is empty it does not say.
public record Details(
    @Personal Optional<String> name,
    @Personal Optional<Member.Born> born,
    Optional<Member.Gender> gender,
    @Personal Optional<String> ethnic,
    @Personal Optional<IdentityNumber> number) {

  private static final int LONGEST_NAME = 200;

  public Details {
    name = name.map(String::strip);
    if (name.filter(text -> text.isEmpty() || text.length() > LONGEST_NAME).isPresent()) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " letters");
    }
  }

  public static Details nothing() {
    return new Details(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Details named(String name) {
    return new Details(
        Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Details numbered(IdentityNumber number) {
    return new Details(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(number));
  }

  public Details born(Member.Born on) {
    return new Details(name, Optional.of(on), gender, ethnic, number);
  }

  public Details gender(Member.Gender is) {
    return new Details(name, born, Optional.of(is), ethnic, number);
  }

  public Details number(IdentityNumber is) {
    return new Details(name, born, gender, ethnic, Optional.of(is));
  }
}
