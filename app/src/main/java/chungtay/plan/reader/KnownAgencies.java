package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The agencies and classes of them that are listed, by their names.
final class KnownAgencies {

  /// @param evenRelated whether it keeps its meaning before "liên quan"
  record Known(
      String name,
      Optional<Assignee> assignee,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      boolean evenRelated,
      Optional<Known> also) {

    /// Whether it is all districts, communes or provinces, and none of their committees.
    boolean isOfPlaces() {
      var isBelow =
          assignee
              .filter(whom ->
                  whom instanceof Assignee.Each(var of)
                      && (of == AgencyClass.DISTRICT_COMMITTEES
                          || of == AgencyClass.COMMUNE_COMMITTEES))
              .isPresent();
      return name.startsWith("các ") && (isBelow || name.startsWith("các tỉnh"));
    }
  }

  private final Phrasebook<Known> names = new Phrasebook<>();

  /// Names without the first word that they share: "Các sở: Y tế, Xây dựng".
  private final Map<String, Phrasebook<Known>> shortened =
      Map.of("sở", new Phrasebook<>(), "phòng", new Phrasebook<>());

  KnownAgencies(Rules rules) {
    rules.agencies().forEach(this::add);
    rules.classes().classes().forEach(group -> add(group, rules.classes().sets()));
  }

  private void add(Rules.Agency agency) {
    var known =
        new Known(
            agency.names().getFirst(),
            agency.code().map(Assignee.One::new),
            agency.from(),
            agency.until(),
            true,
            Optional.empty());
    for (var name : agency.names()) {
      names.add(name, known);
      var folded = Fold.of(name);
      shortened.forEach((first, book) -> {
        if (folded.startsWith(first + " ")) book.add(name.substring(first.length() + 1), known);
      });
    }
  }

  private void add(Rules.AgencyGroup group, Map<String, List<String>> sets) {
    var assignee =
        group
            .code()
            .map(code -> new Assignee.Each(AgencyClass.valueOf(code.toUpperCase(Locale.ROOT))));
    for (var pattern : group.names()) {
      for (var name : spread(pattern, sets)) {
        names.add(
            name,
            new Known(
                name,
                assignee.map(Assignee.class::cast),
                Optional.empty(),
                Optional.empty(),
                group.evenRelated().orElse(group.code().filter("related"::equals).isPresent()),
                group.also().map(KnownAgencies::other)));
      }
    }
  }

  private static Known other(String code) {
    var none = Optional.<LocalDate>empty();
    return new Known(
        code,
        Optional.of(new Assignee.Each(AgencyClass.valueOf(code.toUpperCase(Locale.ROOT)))),
        none,
        none,
        true,
        Optional.empty());
  }

  private static List<String> spread(String pattern, Map<String, List<String>> sets) {
    var start = pattern.indexOf('{');
    if (start < 0) return List.of(pattern);
    var end = pattern.indexOf('}', start);
    var spread = new ArrayList<String>();
    for (var word : sets.getOrDefault(pattern.substring(start + 1, end), List.of())) {
      spread.addAll(spread(pattern.substring(0, start) + word + pattern.substring(end + 1), sets));
    }
    return spread;
  }

  Optional<Phrasebook.Match<Known>> at(Text text, int at) {
    return names.at(text.folded(), at);
  }

  /// A name that leaves out the first word that it shares with one named before.
  ///
  /// @param before the place of that one
  Optional<Phrasebook.Match<Known>> shortAt(Text text, int at, int before) {
    if (!text.isCapital(at)) return Optional.empty();
    var start = text.folded().startsWith("các ", before) ? before + 4 : before;
    return shortened.entrySet().stream()
        .filter(entry -> text.folded().startsWith(entry.getKey(), start))
        .findFirst()
        .flatMap(entry -> entry.getValue().at(text.folded(), at));
  }
}
