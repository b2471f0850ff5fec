package chungtay.plan.reader;

import chungtay.plan.document.Assignee;
import chungtay.plan.reader.Rules.Agency;
import chungtay.plan.reader.Rules.AgencyGroup;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names that a text itself gives to somebody: "Ban Chỉ đạo giảm nghèo tỉnh (sau đây gọi tắt là Ban
/// Chỉ đạo)".
final class OwnNames {

  /// A short one in words has at least two of them; else it would be met in every sentence.
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\s*\\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)* là:?\\s+[\"“]?"
              + "(\\p{Lu}[\\p{L}\\d&.\\-]*(?: [\\p{L}\\d&.\\-]+){1,8}|\\p{Lu}[\\p{Lu}\\d&\\-]{2,11})"
              + "[\"”]?\\)");

  private static final int LETTERS_BEFORE = 150;
  private static final int NAMES_AT_MOST = 100;

  private final AgencyNames names;
  private final LocalDate date;
  private final List<Agency> agencies = new ArrayList<>();
  private final List<AgencyGroup> groups = new ArrayList<>();

  private OwnNames(AgencyNames names, LocalDate date) {
    this.names = names;
    this.date = date;
  }

  /// The rules with what a text adds to them; none where it adds nothing.
  static Optional<Rules> addedTo(Rules rules, AgencyNames names, String text, LocalDate date) {
    var own = new OwnNames(names, date);
    var line = text.replaceAll("\\s+", " ");
    GIVEN
        .matcher(line)
        .results()
        .limit(NAMES_AT_MOST)
        .forEach(found -> own.give(line, found.start(), found.group(1)));
    return Optional.of(rules.with(own.agencies, own.groups))
        .filter(_ -> !own.agencies.isEmpty() || !own.groups.isEmpty());
  }

  private void give(String line, int end, String name) {
    var before = Text.of(line.substring(Math.max(0, end - LETTERS_BEFORE), end), date);
    Stream.iterate(0, at -> at < before.length(), at -> at + 1)
        .filter(before::isWordStart)
        .map(at -> names.list(before, at))
        .filter(list -> list.end() == before.length())
        .findFirst()
        .map(list -> list.names().getLast())
        .ifPresent(named -> give(named, name));
  }

  private void give(Named named, String name) {
    switch (named.known().orElse(null)) {
      case Assignee.Each(var of) ->
          groups.add(
              new AgencyGroup(
                  Optional.of(of.name().toLowerCase(Locale.ROOT)),
                  List.of(name),
                  Optional.empty(),
                  Optional.empty()));
      case null, default ->
          agencies.add(
              new Agency(
                  named.known().map(Assignee::code),
                  List.of(named.name(), name),
                  Optional.empty(),
                  Optional.empty()));
    }
  }
}
