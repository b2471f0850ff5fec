package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Recognises agencies and classes of them, by the names that are listed and by their shape.
final class AgencyNames {

  private static final String RELATED = "liên quan";
  private static final int NAMES_AT_MOST = 60;

  /// @param evenRelated whether it keeps its meaning before "liên quan"
  private record Known(
      String name,
      Optional<Assignee> assignee,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      boolean evenRelated,
      Optional<Known> also) {}

  /// @param end the place behind the last of them
  record Listed(List<Named> names, int end) {

    boolean isEmpty() {
      return names.isEmpty();
    }
  }

  /// @param also whom the same words name beside it
  private record Found(Named named, Optional<Named> also, int end) {

    Found(Named named, int end) {
      this(named, Optional.empty(), end);
    }
  }

  private final Phrasebook<Known> names = new Phrasebook<>();

  /// Names of departments and offices without their first word: "Các sở: Y tế, Xây dựng".
  private final Phrasebook<Known> shortened = new Phrasebook<>();

  private final Phrasebook<Boolean> heads;
  private final Phrasebook<Boolean> shapes;
  private final Phrasebook<Boolean> places;
  private final Phrasebook<Boolean> inners;
  private final Phrasebook<Boolean> stops = new Phrasebook<>();
  private final Phrasebook<Boolean> gathers =
      Phrasebook.of(List.of("các sở", "các phòng", "sở", "phòng", "các ban"));

  AgencyNames(Rules rules) {
    heads = Phrasebook.of(rules.classes().heads());
    shapes = Phrasebook.of(rules.classes().shapes());
    places = Phrasebook.of(rules.classes().places());
    inners = Phrasebook.of(rules.classes().inners());
    for (var words :
        List.of(rules.words().doings(), rules.words().manners(), rules.words().roles())) {
      words.forEach(word -> stops.add(word, true));
    }
    for (var word :
        List.of(
            "phối hợp",
            "để",
            "trong",
            "về",
            "là",
            "có",
            "được",
            "tại",
            "trên",
            "với",
            "cho",
            "cùng",
            "các",
            "theo",
            "khi",
            "của",
            "trước",
            "từ",
            "đến",
            "đã",
            "sẽ")) {
      stops.add(word, true);
    }
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
      for (var first : List.of("Sở ", "Phòng ")) {
        if (name.startsWith(first)) shortened.add(name.substring(first.length()), known);
      }
    }
  }

  private void add(Rules.AgencyGroup group, java.util.Map<String, List<String>> sets) {
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
                group.also().map(AgencyNames::other)));
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

  private static List<String> spread(String pattern, java.util.Map<String, List<String>> sets) {
    var start = pattern.indexOf('{');
    if (start < 0) return List.of(pattern);
    var end = pattern.indexOf('}', start);
    var spread = new ArrayList<String>();
    for (var word : sets.getOrDefault(pattern.substring(start + 1, end), List.of())) {
      spread.addAll(spread(pattern.substring(0, start) + word + pattern.substring(end + 1), sets));
    }
    return spread;
  }

  /// The agencies that are named one after the other from a place on, in a text and its folded
  /// form.
  Listed list(Text text, int from) {
    var found = new ArrayList<Named>();
    var at = skipHead(text, from);
    var gathered = gathered(text, at);
    if (gathered > 0) at = gathered;
    var end = from;
    while (found.size() < NAMES_AT_MOST) {
      var one = one(text, at, gathered > 0 || !found.isEmpty());
      if (one.isEmpty()) break;
      found.add(one.get().named());
      one.get().also().ifPresent(found::add);
      end = one.get().end();
      at = skipHead(text, separated(text, end));
      if (at == end) break;
    }
    return new Listed(distinct(found), end);
  }

  private static List<Named> distinct(List<Named> names) {
    var seen = new HashSet<String>();
    return names.stream().filter(named -> seen.add(named.label())).toList();
  }

  /// Behind "các sở:" and the like, where names follow without their first word; otherwise -1.
  private int gathered(Text text, int at) {
    if (names.at(text.folded(), at).isPresent() && !text.folded().startsWith("các sở", at))
      return -1;
    var end = gathers.after(text.folded(), at);
    if (end == at) return -1;
    if (text.folded().startsWith(":", end)) end++;
    while (text.folded().startsWith(" ", end)) end++;
    return shortened.isAt(text.folded(), end) && text.isCapital(end) ? end : -1;
  }

  private int skipHead(Text text, int at) {
    var end = heads.after(text.folded(), at);
    while (end < text.length() && text.folded().charAt(end) == ' ') end++;
    return end > at && startsName(text, end) ? end : at;
  }

  private boolean startsName(Text text, int at) {
    return names.isAt(text.folded(), at) || (shapes.isAt(text.folded(), at) && text.isCapital(at));
  }

  /// Behind what may stand between two names, or the same place.
  private static int separated(Text text, int at) {
    for (var between :
        List.of(", ", " và ", "; ", " & ", "/", " cùng ", ",", " và các cơ quan: ")) {
      if (text.folded().startsWith(between, at)) {
        var end = at + between.length();
        return text.folded().startsWith("và ", end) ? end + 3 : end;
      }
    }
    return at;
  }

  private Optional<Found> one(Text text, int at, boolean isShort) {
    var known = names.at(text.folded(), at);
    if (known.isPresent()) return Optional.of(known(text, known.get(), at));
    if (isShort && text.isCapital(at)) {
      var rest = shortened.at(text.folded(), at);
      if (rest.isPresent()) return Optional.of(known(text, rest.get(), at));
    }
    return byShape(text, at);
  }

  private Found known(Text text, Phrasebook.Match<Known> match, int at) {
    var end = match.end();
    var known = match.value();
    var goesOn = behindRelated(text, end);
    if (goesOn > end && !known.evenRelated()) {
      return new Found(
          new Named(
              "cơ quan liên quan", Optional.of(new Assignee.Each(AgencyClass.RELATED)), Set.of()),
          goesOn);
    }
    if (goesOn > end) return new Found(named(known, text.date()), goesOn);
    var placed = behindPlace(text, end);
    if (placed == end && endsWithPlace(text, end)) placed = proper(text, end);
    var isOther =
        (known.assignee().isEmpty() && placed > end)
            || (known.assignee().filter(Assignee.One.class::isInstance).isPresent()
                && isElsewhere(text, end, placed));
    if (!isOther) {
      return new Found(
          named(known, text.date()), known.also().map(also -> named(also, text.date())), placed);
    }
    var reasons = named(known, text.date()).reasons();
    return new Found(
        new Named(text.text().substring(at, placed), Optional.empty(), reasons), placed);
  }

  /// Whether the words of a place make another agency of one of the province: "MTTQ xã".
  private static boolean isElsewhere(Text text, int end, int placed) {
    var place = text.folded().substring(end, placed).strip();
    return !place.isEmpty()
        && !place.startsWith("tỉnh")
        && !place.startsWith("việt nam")
        && !place.startsWith("thành phố");
  }

  private static Named named(Known known, LocalDate day) {
    var isOfItsTime =
        known.from().map(from -> !day.isBefore(from)).orElse(true)
            && known.until().map(until -> !day.isAfter(until)).orElse(true);
    return new Named(
        known.name(),
        known.assignee(),
        isOfItsTime ? Set.of() : Set.of(Reason.NAME_OF_ANOTHER_TIME));
  }

  private static int behindRelated(Text text, int end) {
    for (var words :
        List.of(
            " có liên quan",
            " liên quan",
            ", đơn vị liên quan",
            ", đơn vị có liên quan",
            ", cơ quan liên quan",
            " " + RELATED + " " + RELATED)) {
      if (text.folded().startsWith(words, end)) {
        var behind = end + words.length();
        return text.folded().startsWith(" " + RELATED, behind)
            ? behind + RELATED.length() + 1
            : behind;
      }
    }
    return end;
  }

  /// Behind "tỉnh", "huyện Phú Bình" after a name.
  private int behindPlace(Text text, int end) {
    var at = end;
    for (var words : List.of(" của", " cấp", " các cấp")) {
      if (text.folded().startsWith(words + " ", at)) {
        var from = at + words.length();
        var place = places.after(text.folded(), from + 1);
        return place > from + 1 ? proper(text, place) : words.equals(" các cấp") ? from : end;
      }
    }
    if (!text.folded().startsWith(" ", at)) return end;
    var place = places.after(text.folded(), at + 1);
    if (place > at + 1) return proper(text, place);
    return end;
  }

  private boolean endsWithPlace(Text text, int end) {
    var start = text.folded().lastIndexOf(' ', end - 1) + 1;
    return places.after(text.folded(), start) == end;
  }

  /// Behind the capitalised words that follow.
  private int proper(Text text, int at) {
    var end = at;
    while (end + 1 < text.length() && text.folded().charAt(end) == ' ' && text.isCapital(end + 1)) {
      if (startsName(text, end + 1)) break;
      end = text.wordEnd(end + 1);
    }
    return end;
  }

  private Optional<Found> byShape(Text text, int at) {
    if (!text.isCapital(at)) return Optional.empty();
    var shape = shapes.after(text.folded(), at);
    if (shape == at || isShouted(text, at, shape)) return Optional.empty();
    var end = behindPlace(text, tail(text, shape));
    var isWhole = text.folded().substring(at, shape).indexOf(' ') > 0;
    if (end == shape && !isWhole) return Optional.empty();
    var name = text.text().substring(at, end);
    return Optional.of(
        new Found(new Named(name, Optional.empty(), Set.of(Reason.NAME_BY_SHAPE)), end));
  }

  /// Whether a word is in capitals that is not so of itself: that of a heading.
  private static boolean isShouted(Text text, int at, int shape) {
    var word = text.text().substring(at, Math.min(shape, text.wordEnd(at)));
    var isAbbreviation = word.length() > 3;
    return !isAbbreviation && word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// How far a name goes on behind its first word: capitals, and small words until one that begins
  /// something else.
  private int tail(Text text, int from) {
    var end = from;
    var small = 0;
    while (end + 1 < text.length()) {
      var next = end + 1;
      var inner = inners.after(text.folded(), end);
      if (inner > end) {
        end = inner;
        continue;
      }
      if (text.folded().charAt(end) != ' ') break;
      for (var joint : List.of("- ", "và ", "& ")) {
        if (text.folded().startsWith(joint, next)) next += joint.length();
      }
      var isJoined = next > end + 1;
      if (next >= text.length()) break;
      var isCapital = text.isCapital(next);
      if (isCapital && isJoined && startsName(text, next)) break;
      if (!isCapital && (isJoined || ++small > 4 || stops.isAt(text.folded(), next))) break;
      if (!Character.isLetterOrDigit(text.text().charAt(next))) break;
      if (!isCapital && end == from && !places.isAt(text.folded(), next)) break;
      if (isCapital) small = 0;
      end = text.wordEnd(next);
    }
    return end;
  }

  /// Somebody of whom nothing is known but that the name begins with a capital: behind "Giao".
  Listed unknown(Text text, int at) {
    if (!isUnknownAt(text, at)) return new Listed(List.of(), at);
    var end = tail(text, text.wordEnd(at));
    var name = text.text().substring(at, end);
    return new Listed(List.of(new Named(name, Optional.empty(), Set.of(Reason.NAME_UNKNOWN))), end);
  }

  boolean isUnknownAt(Text text, int at) {
    return text.isCapital(at) && !stops.isAt(text.folded(), at);
  }

  /// All who are named anywhere in a text.
  List<Named> everybody(Text text) {
    var all = new ArrayList<Named>();
    for (var at = 0; at < text.length(); ) {
      if (!Character.isLetterOrDigit(text.text().charAt(at)) || !text.isWordStart(at)) {
        at++;
        continue;
      }
      var list = list(text, at);
      all.addAll(list.names());
      at = list.isEmpty() ? text.wordEnd(at) : list.end();
    }
    return distinct(all);
  }

  /// Whether a text names somebody at a place, by whatever means.
  boolean isAt(Text text, int at) {
    return !list(text, at).isEmpty();
  }
}
