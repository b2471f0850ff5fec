package chungtay.desk.law;

import chungtay.law.IdentityStructure;
import chungtay.law.IdentityStructure.Range;
import chungtay.wording.Say;
import java.util.List;
import java.util.stream.Stream;

/// Tells in words how the number of a citizen is made up.
record IdentityWords(Say say, IdentityStructure number) {

  List<String> digits() {
    var digits = number.digits();
    var parts =
        say.of(
            "desk.law.identity.digits",
            digits.place(),
            digits.centuryAndGender(),
            digits.yearBorn(),
            digits.random());
    return Stream.concat(Stream.of(parts), number.centuries().stream().map(this::century)).toList();
  }

  private String century(IdentityStructure.Century one) {
    return say.of("desk.law.identity.century", one.century(), one.male(), one.female());
  }

  List<String> places() {
    var places = number.places();
    return List.of(
        say.of("desk.law.identity.provinces", code(places.provinces()).toArray()),
        say.of("desk.law.identity.countries", code(places.countries()).toArray()));
  }

  /// As the number begins with it.
  private Stream<String> code(Range range) {
    return Stream.of(range.first(), range.last())
        .map(code ->
            "0".repeat(Math.max(0, number.digits().place() - code.toString().length())) + code);
  }
}
