package chungtay.plan;

import java.util.function.Predicate;

/// Codes of what officers add to a plan.
public final class Codes {

  private static final int LETTERS = 'z' - 'a' + 1;

  private Codes() {}

  /// A name as a code, with letters behind it where something has that code already: -a, -b … -z,
  /// -ba, -bb …
  public static String free(String name, Predicate<String> isTaken) {
    var code = name;
    for (var at = 0; isTaken.test(code); at++) code = name + "-" + letters(at);
    return code;
  }

  private static String letters(int number) {
    var last = String.valueOf((char) ('a' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS) + last;
  }
}
