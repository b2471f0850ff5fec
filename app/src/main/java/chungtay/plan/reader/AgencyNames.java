package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises agencies and classes of them, by the names that are listed and by their shape.
final class AgencyNames {

  private static final int NAMES_AT_MOST = 60;
  private static final Pattern SHORT = Pattern.compile(" ?\\([\\p{L}\\d&.\\-]{2,20}\\)");

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

  private final KnownAgencies known;
  private final NameShapes shapes;
  private final Phrasebook<Boolean> heads;
  private final Phrasebook<Boolean> related;
  private final Phrasebook<Boolean> gathers;
  private final Phrasebook<Boolean> belonging;
  private final Phrasebook<Boolean> nobody;
  private final Phrasebook<Boolean> charged;
  private final List<String> same;

  AgencyNames(Rules rules) {
    known = new KnownAgencies(rules);
    shapes = new NameShapes(rules, known);
    heads = Phrasebook.of(rules.classes().heads());
    related = Phrasebook.of(rules.classes().vague().related());
    gathers = Phrasebook.of(rules.classes().gathers());
    belonging = Phrasebook.of(rules.classes().vague().belonging());
    nobody = Phrasebook.of(rules.classes().vague().nobody());
    charged = Phrasebook.of(rules.classes().vague().charged());
    same = rules.classes().vague().same().stream().map(Fold::of).toList();
  }

  /// The agencies that are named one after the other from a place on, in a text and its folded
  /// form.
  Listed list(Text text, int from) {
    var found = new ArrayList<Named>();
    var at = skipHead(text, from);
    var first = at;
    var gathered = gathered(text, at);
    if (gathered > 0) at = gathered;
    var end = from;
    while (found.size() < NAMES_AT_MOST) {
      var one = one(text, at, gathered > 0 || !found.isEmpty() ? first : -1);
      if (one.isEmpty()) break;
      found.add(one.get().named());
      one.get().also().ifPresent(found::add);
      end = one.get().end();
      at = skipHead(text, separated(text, behindShort(text, end)));
      if (at == end || at == behindShort(text, end)) break;
    }
    return new Listed(distinct(found), end);
  }

  private static List<Named> distinct(List<Named> names) {
    var seen = new HashSet<String>();
    return names.stream().filter(named -> seen.add(named.label())).toList();
  }

  /// Behind "các sở:" and the like, where names follow without their first word; otherwise -1.
  private int gathered(Text text, int at) {
    var end = gathers.after(text.folded(), at);
    var isLonger = known.at(text, at).filter(match -> match.end() > end).isPresent();
    if (end == at || isLonger) return -1;
    return behindColon(text, at, end);
  }

  private int behindColon(Text text, int at, int gathers) {
    var end = gathers;
    if (text.folded().startsWith(":", end)) end++;
    while (text.folded().startsWith(" ", end)) end++;
    return known.shortAt(text, end, at).isPresent() ? end : -1;
  }

  private int skipHead(Text text, int at) {
    var end = heads.after(text.folded(), at);
    if (end == at || known.at(text, at).isPresent()) return at;
    while (end < text.length() && text.folded().charAt(end) == ' ') end++;
    return end > at && shapes.beginAt(text, end) ? end : at;
  }

  /// Behind how a name is also written: "Phòng Lao động - Thương binh và Xã hội (LĐTBXH)".
  private static int behindShort(Text text, int end) {
    var brackets = SHORT.matcher(text.text()).region(end, text.length());
    return brackets.lookingAt() ? brackets.end() : end;
  }

  /// Behind what may stand between two names, or the same place.
  private static int separated(Text text, int at) {
    for (var between : List.of(", ", " và ", "; ", " & ", "/", ",", " và các cơ quan: ")) {
      if (text.folded().startsWith(between, at)) {
        var end = at + between.length();
        return text.folded().startsWith("và ", end) ? end + 3 : end;
      }
    }
    return at;
  }

  private Optional<Found> one(Text text, int at, int first) {
    return known
        .at(text, at)
        .or(() -> first < 0 ? Optional.empty() : known.shortAt(text, at, first))
        .map(match -> known(text, match, at))
        .or(() -> shapes.at(text, at).map(shape -> new Found(shape.named(), shape.end())))
        .map(found -> ofEach(text, found))
        .map(found -> ofTheirs(text, found))
        .map(found -> charged(text, found));
  }

  /// "Các đơn vị được giao kinh phí"
  private Found charged(Text text, Found found) {
    var end = charged.after(text.folded(), text.skipSpace(found.end()));
    return end > text.skipSpace(found.end()) ? new Found(found.named(), found.also(), end) : found;
  }

  /// Those who belong to somebody: "các đơn vị thuộc Sở Y tế".
  private Found ofTheirs(Text text, Found found) {
    var isOne = found.named().known().filter(Assignee.One.class::isInstance).isPresent();
    var owner = belonging.after(text.folded(), text.skipSpace(found.end()));
    if (isOne || owner == text.skipSpace(found.end())) return found;
    var list = one(text, text.skipSpace(owner), -1);
    if (list.isEmpty()) return found;
    var name =
        found.named().name()
            + " "
            + text.text().substring(text.skipSpace(found.end()), list.get().end());
    return new Found(new Named(name, Optional.empty(), found.named().reasons()), list.get().end());
  }

  /// The agencies of one kind of all places: "Phòng Y tế các huyện, thành phố".
  private Found ofEach(Text text, Found found) {
    if (!text.folded().startsWith(" các ", found.end())) return found;
    var isClass = found.named().known().filter(Assignee.Each.class::isInstance).isPresent();
    var places =
        known
            .at(text, found.end() + 1)
            .filter(match -> match.value().isOfPlaces() || match.value().assignee().isEmpty())
            .orElse(null);
    if (isClass || places == null) return found;
    var one = found.named().name().replaceFirst(" tỉnh$", "");
    var name = one + text.text().substring(found.end(), places.end());
    return new Found(new Named(name, Optional.empty(), found.named().reasons()), places.end());
  }

  private Found known(Text text, Phrasebook.Match<KnownAgencies.Known> match, int at) {
    var end = match.end();
    var one = match.value();
    var goesOn = behindRelated(text, end);
    if (goesOn > end && !one.evenRelated()) {
      return new Found(
          new Named(
              "cơ quan liên quan", Optional.of(new Assignee.Each(AgencyClass.RELATED)), Set.of()),
          goesOn);
    }
    if (goesOn > end) return new Found(named(one, text.date()), goesOn);
    if (one.assignee().orElse(null) instanceof Assignee.Each) return each(text, one, end);
    var isUncoded = one.assignee().isEmpty() && Character.isUpperCase(one.name().charAt(0));
    var inPlace = shapes.behindPlace(text, end);
    var placed = inPlace == end && isUncoded ? shapes.behindName(text, end) : inPlace;
    var isOther =
        (one.assignee().isEmpty() && placed > end)
            || (one.assignee().filter(Assignee.One.class::isInstance).isPresent()
                && isElsewhere(text, end, placed));
    if (!isOther) return new Found(named(one, text.date()), placed);
    var reasons = named(one, text.date()).reasons();
    var isOurs = one.assignee().isPresent();
    var name = isOurs ? text.text().substring(at, end) : one.name().replaceFirst(" tỉnh$", "");
    var whole = name + text.text().substring(end, placed);
    return new Found(new Named(whole, Optional.empty(), reasons), placed);
  }

  /// A class of agencies; of "UBND các huyện Đồng Hỷ, Phú Bình" only some are meant.
  private Found each(Text text, KnownAgencies.Known one, int end) {
    var placed = shapes.behindPlace(text, end);
    var named = named(one, text.date());
    var also = one.also().map(other -> named(other, text.date()));
    var isSome = placed > end && text.isCapital(end + 1);
    return isSome
        ? new Found(named.because(Reason.SOME_NAMED), also, shapes.behindPlaces(text, placed))
        : new Found(named, also, placed);
  }

  /// Whether the words of a place make another agency of one of the province: "MTTQ xã".
  private static boolean isElsewhere(Text text, int end, int placed) {
    var place = text.folded().substring(end, placed).strip();
    return !place.isEmpty()
        && !place.startsWith("tỉnh")
        && !place.startsWith("việt nam")
        && !place.startsWith("thành phố");
  }

  private static Named named(KnownAgencies.Known known, LocalDate day) {
    var isOfItsTime =
        known.from().map(from -> !day.isBefore(from)).orElse(true)
            && known.until().map(until -> !day.isAfter(until)).orElse(true);
    return new Named(
        known.name(),
        known.assignee(),
        isOfItsTime ? Set.of() : Set.of(Reason.NAME_OF_ANOTHER_TIME));
  }

  /// Behind "có liên quan", or the same place.
  private int behindRelated(Text text, int end) {
    var at = end;
    for (var next = related.after(text.folded(), text.skipSpace(at));
        next > text.skipSpace(at);
        next = related.after(text.folded(), text.skipSpace(at))) {
      at = next;
    }
    return at;
  }

  /// Those of whom nothing is known but that their names begin with a capital: behind "Giao".
  Listed unknown(Text text, int from) {
    var found = new ArrayList<Named>();
    var end = from;
    for (var at = from; found.size() < NAMES_AT_MOST; at = separated(text, end)) {
      var shape =
          at > end || found.isEmpty()
              ? shapes.unknownAt(text, at)
              : Optional.<NameShapes.Shape>empty();
      if (shape.isEmpty()) break;
      found.add(shape.get().named());
      end = shape.get().end();
    }
    return new Listed(found, end);
  }

  boolean isUnknownAt(Text text, int at) {
    return shapes.unknownAt(text, at).isPresent();
  }

  /// Whether a cell says in words that nobody is meant: "Không có".
  boolean isNobody(String cell) {
    return !cell.isEmpty() && nobody.after(Fold.of(cell), 0) == cell.length();
  }

  /// Whether a cell says in a word that it is as the one above: "-nt-".
  boolean isSame(String cell) {
    return !cell.isEmpty() && same.contains(Fold.of(cell.strip()));
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
