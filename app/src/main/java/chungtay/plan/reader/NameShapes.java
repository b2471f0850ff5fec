package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How names of agencies look: how they begin, and how far they go on.
final class NameShapes {

  private static final int SMALL_WORDS_AT_MOST = 4;

  private static final Pattern NUMBER = Pattern.compile(" số \\d{1,3}(?!\\d|/)");

  /// @param end the place behind it
  record Shape(Named named, int end) {}

  private final KnownAgencies known;
  private final Phrasebook<Boolean> shapes;
  private final Phrasebook<Boolean> places;
  private final Phrasebook<Boolean> inners;
  private final Phrasebook<Boolean> bare;

  /// Words that begin something other than a name.
  private final Phrasebook<Boolean> stops = new Phrasebook<>();

  NameShapes(Rules rules, KnownAgencies known) {
    this.known = known;
    shapes = Phrasebook.of(rules.classes().shapes());
    places = Phrasebook.of(rules.classes().places());
    inners = Phrasebook.of(rules.classes().inners());
    bare = Phrasebook.of(rules.classes().vague().bare());
    var sentence = rules.words().sentence();
    var beside = rules.words().beside();
    for (var words :
        List.of(
            sentence.doings(),
            sentence.manners(),
            sentence.roles(),
            sentence.together(),
            beside.joints())) {
      words.forEach(word -> stops.add(word, true));
    }
  }

  /// Behind "tỉnh", "huyện Phú Bình" after a name.
  int behindPlace(Text text, int end) {
    var placed = placed(text, end);
    return placed == end && endsWithPlace(text, end) ? proper(text, end) : placed;
  }

  /// Behind the proper name of a place that follows without the word for it: "Công an Vân Giang".
  int behindName(Text text, int end) {
    var at = end;
    while (at + 1 < text.length()
        && text.folded().charAt(at) == ' '
        && text.isCapital(at + 1)
        && !stops.isAt(text.folded(), at + 1)
        && !beginAt(text, at + 1)) {
      at = text.wordEnd(at + 1);
    }
    return at;
  }

  /// Behind the names of more places: "UBND các huyện Đồng Hỷ, Phú Bình".
  int behindPlaces(Text text, int end) {
    var at = end;
    for (var next = behindNext(text, at); next > at; next = behindNext(text, at)) at = next;
    return at;
  }

  private int behindNext(Text text, int end) {
    for (var between : List.of(",", " và")) {
      var at = end + between.length();
      if (text.folded().startsWith(between + " ", end) && behindName(text, at) > at) {
        return behindName(text, at);
      }
    }
    return end;
  }

  private int placed(Text text, int end) {
    var at = end;
    for (var words : List.of(" của", " cấp", " các cấp", " trên địa bàn")) {
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

  /// Behind the number of one of several: "Đội Quản lý thị trường số 1".
  private static int numbered(Text text, int end) {
    var number = NUMBER.matcher(text.folded()).region(end, text.length());
    return number.lookingAt() ? number.end() : end;
  }

  private boolean endsWithPlace(Text text, int end) {
    var start = text.folded().lastIndexOf(' ', end - 1) + 1;
    return places.after(text.folded(), start) == end;
  }

  /// Behind the capitalised words that follow.
  private int proper(Text text, int at) {
    var end = at;
    while (end + 1 < text.length() && text.folded().charAt(end) == ' ' && text.isCapital(end + 1)) {
      if (beginAt(text, end + 1)) break;
      end = text.wordEnd(end + 1);
    }
    return end;
  }

  /// An agency that no list knows, by the word that its name begins with.
  Optional<Shape> at(Text text, int at) {
    var one = text.folded().startsWith("các ", at) ? at + 4 : at;
    if (!text.isCapital(one)) return Optional.empty();
    var shape = shapes.after(text.folded(), one);
    if (shape == one || isShouted(text, one, shape) || isSociety(text, one))
      return Optional.empty();
    var end = numbered(text, placed(text, tail(text, shape)));
    var isWhole = text.folded().substring(one, shape).indexOf(' ') > 0;
    if (end == shape && !isWhole) return Optional.empty();
    if (end == shape && bare.isAt(text.folded(), one)) return Optional.of(before(text, at, end));
    return Optional.of(shape(text, at, end, Reason.NAME_BY_SHAPE));
  }

  /// Somebody who was named before: nobody in particular where nobody was.
  private static Shape before(Text text, int at, int end) {
    var nobody = Optional.<Assignee>of(new Assignee.Each(AgencyClass.RELATED));
    return new Shape(new Named(text.text().substring(at, end), nobody, Set.of()), end);
  }

  /// Whatever begins with a capital and not with a word that begins something else.
  Optional<Shape> unknownAt(Text text, int at) {
    if (!text.isCapital(at) || stops.isAt(text.folded(), at)) return Optional.empty();
    return Optional.of(shape(text, at, tail(text, text.wordEnd(at)), Reason.NAME_UNKNOWN));
  }

  private static Shape shape(Text text, int at, int end, Reason reason) {
    var name = text.text().substring(at, end);
    return new Shape(new Named(name, Optional.empty(), Set.of(reason)), end);
  }

  /// Whether a name begins at a place.
  boolean beginAt(Text text, int at) {
    return known.at(text, at).isPresent()
        || (shapes.isAt(text.folded(), at) && text.isCapital(at) && !isSociety(text, at));
  }

  /// A word for a place with a small one behind it names none: "Xã hội" is no commune.
  private boolean isSociety(Text text, int at) {
    var end = places.after(text.folded(), at);
    return end > at
        && end + 1 < text.length()
        && text.folded().charAt(end) == ' '
        && Character.isLowerCase(text.text().charAt(end + 1));
  }

  /// Whether a word is in capitals that is not so of itself: that of a heading.
  private static boolean isShouted(Text text, int at, int shape) {
    var word = text.text().substring(at, Math.min(shape, text.wordEnd(at)));
    var isAbbreviation = word.length() > 3;
    return !isAbbreviation && word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// Behind words that belong together and to the name, one of which alone would end it: "việc
  /// làm".
  private int behindSpace(Text text, int end) {
    if (text.folded().charAt(end) != ' ') return end;
    var behind = inners.after(text.folded(), end + 1);
    return behind > end + 1 ? behind : end;
  }

  /// How far a name goes on behind its first word: capitals, and small words until one that begins
  /// something else.
  private int tail(Text text, int from) {
    var end = from;
    var small = 0;
    while (end + 1 < text.length()) {
      var next = end + 1;
      var inner = Math.max(inners.after(text.folded(), end), behindSpace(text, end));
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
      if (isCapital && isJoined && beginAt(text, next)) break;
      if (!isCapital
          && (isJoined || ++small > SMALL_WORDS_AT_MOST || stops.isAt(text.folded(), next))) break;
      if (!Character.isLetterOrDigit(text.text().charAt(next))) break;
      if (!isCapital && end == from && !places.isAt(text.folded(), next)) break;
      if (isCapital) small = 0;
      end = text.wordEnd(next);
    }
    return end;
  }
}
