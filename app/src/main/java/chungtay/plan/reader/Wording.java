package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What the words of a sentence are for: a doing, its manner, the ground on which it is done.
final class Wording {

  static final int STEPS_AT_MOST = 12;

  private static final Set<AgencyClass> SEEN_TO =
      Set.of(AgencyClass.COMMUNE_COMMITTEES, AgencyClass.DISTRICT_COMMITTEES);

  private static final List<String> THEN = List.of(" thì ", " phải ");

  private final AgencyNames names;
  private final Map<String, Phrasebook<Boolean>> books = new HashMap<>();

  Wording(AgencyNames names, Rules.Words rules) {
    this.names = names;
    var sentence = rules.sentence();
    books.put("doings", Phrasebook.of(sentence.doings()));
    books.put("manners", Phrasebook.of(sentence.manners()));
    books.put("roles", Phrasebook.of(sentence.roles()));
    books.put("together", Phrasebook.of(sentence.together()));
    books.put("orders", Phrasebook.of(sentence.orders()));
    books.put("requests", Phrasebook.of(sentence.requests()));
    books.put("formulas", Phrasebook.of(rules.document().formulas()));
    books.put("committees", Phrasebook.of(rules.document().committees()));
    books.put("behind", Phrasebook.of(sentence.behind()));
    books.put("directs", Phrasebook.of(sentence.directs()));
    var beside = rules.beside();
    books.put("apart", Phrasebook.of(beside.apart()));
    books.put("joints", Phrasebook.of(beside.joints()));
    books.put("asides", Phrasebook.of(beside.asides()));
    var grounds = Phrasebook.of(beside.grounds());
    beside.closings().forEach(closing -> grounds.add(closing, true));
    books.put("grounds", grounds);
  }

  Phrasebook<Boolean> book(String list) {
    return Objects.requireNonNull(books.get(list), list);
  }

  boolean is(String list, Text text, int at) {
    return book(list).isAt(text.folded(), at);
  }

  int after(String list, Text text, int at) {
    return book(list).after(text.folded(), at);
  }

  /// Whether words at a place say what is to be done; the manner of it may stand before.
  boolean isDoing(Text text, int from) {
    var at = afterManners(text, from);
    return is("doings", text, at) && !text.folded().startsWith(" của ", after("doings", text, at));
  }

  /// Whether words say when or why something is done, and not what: "nhận được kế hoạch này".
  boolean isGround(Text text, int at) {
    return is("grounds", text, at)
        && (!isDoing(text, at) || after("grounds", text, at) > after("doings", text, at));
  }

  int afterManners(Text text, int from) {
    var at = from;
    for (var step = 0; step < STEPS_AT_MOST; step++) {
      var next = after("manners", text, at);
      // "định kỳ", "tích cực", "tập trung" may be all that is known of a doing.
      if (next == at) break;
      var isRhythm = text.folded().startsWith("định kỳ", at);
      at = text.skipSpace(next);
      if (isRhythm) at = Reports.behindPeriods(text, at);
      if (text.folded().startsWith(",", at)) at = text.skipSpace(at + 1);
    }
    return at;
  }

  /// Whether whoever is named before a place is told something there.
  boolean isTold(Text text, int next) {
    return is("roles", text, next)
        || is("together", text, next)
        || is("manners", text, next)
        || isDoing(text, next);
  }

  /// Behind the comma that ends a ground: where somebody is told, or a doing begins; or -1.
  int behindGround(Text text, int from) {
    var then = behindThen(text, from);
    if (then > 0) return then;
    for (var comma = text.folded().indexOf(',', from);
        comma >= 0;
        comma = text.folded().indexOf(',', comma + 1)) {
      var next = text.skipSpace(comma + 1);
      if (next >= text.length()) return -1;
      if (isGround(text, next)) return next;
      var order =
          text.skipSpace(Math.max(after("requests", text, next), after("orders", text, next)));
      if (order > next && names.isAt(text, order)) return next;
      var list = names.list(text, next);
      if (!list.isEmpty() && isTold(text, text.skipSpace(list.end()))) return next;
      if ((isDoing(text, next) && !isListed(text, next)) || is("roles", text, next)) return next;
    }
    return -1;
  }

  /// Behind "thì" of "trường hợp … thì báo cáo …", or -1.
  private int behindThen(Text text, int from) {
    for (var word : THEN) {
      var then = text.folded().indexOf(word, from);
      if (then < 0) continue;
      var next = then + word.length();
      var list = names.list(text, next);
      var isTold = !list.isEmpty() && isTold(text, text.skipSpace(list.end()));
      if (isTold || isDoing(text, next)) return next;
    }
    return -1;
  }

  /// Whether a doing is only one of those that a ground tells: "nếu cần điều chỉnh, bổ sung, …".
  private boolean isListed(Text text, int doing) {
    return text.folded().startsWith(",", after("doings", text, doing));
  }

  /// Where a ground ends without a comma: "nếu có vướng mắc đề nghị các địa phương …"; or -1.
  int asked(Text text, int from) {
    for (var at = book("requests").find(text.folded(), from, text.length());
        at >= 0;
        at = book("requests").find(text.folded(), at + 1, text.length())) {
      if (at > from && names.isAt(text, text.skipSpace(after("requests", text, at)))) return at;
    }
    return -1;
  }

  /// Whether it is the one committee whose plan this is, and none of many.
  boolean isSuperior(List<Named> names) {
    return names.size() == 1
        && !isSeenTo(names)
        && book("committees").isAt(Fold.of(names.getFirst().name()), 0);
  }

  static boolean isSeenTo(List<Named> names) {
    return !names.isEmpty()
        && names.stream()
            .allMatch(named ->
                named.known().orElse(null) instanceof Assignee.Each(var of)
                    && SEEN_TO.contains(of));
  }
}
