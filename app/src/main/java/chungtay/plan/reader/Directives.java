package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads how sentences speak: whom they name, with whom, and where what is to be done begins.
final class Directives {

  private static final Set<AgencyClass> SEEN_TO =
      Set.of(AgencyClass.COMMUNE_COMMITTEES, AgencyClass.DISTRICT_COMMITTEES);
  private static final int REMARK_AT_MOST = 120;
  private static final int STEPS_AT_MOST = 12;

  private final AgencyNames names;
  private final Map<String, Phrasebook<Boolean>> words = new HashMap<>();

  Directives(AgencyNames names, Rules.Words rules) {
    this.names = names;
    words.put("doings", Phrasebook.of(rules.sentence().doings()));
    words.put("manners", Phrasebook.of(rules.sentence().manners()));
    words.put("roles", Phrasebook.of(rules.sentence().roles()));
    words.put("together", Phrasebook.of(rules.sentence().together()));
    words.put("orders", Phrasebook.of(rules.sentence().orders()));
    words.put("requests", Phrasebook.of(rules.sentence().requests()));
    words.put("directs", Phrasebook.of(rules.sentence().directs()));
    words.put("joints", Phrasebook.of(rules.beside().joints()));
    words.put("asides", Phrasebook.of(rules.beside().asides()));
    var grounds = Phrasebook.of(rules.beside().grounds());
    rules.beside().closings().forEach(closing -> grounds.add(closing, true));
    words.put("grounds", grounds);
  }

  private Phrasebook<Boolean> book(String list) {
    return Objects.requireNonNull(words.get(list), list);
  }

  private boolean is(String list, Text text, int at) {
    return book(list).isAt(text.folded(), at);
  }

  private int after(String list, Text text, int at) {
    return book(list).after(text.folded(), at);
  }

  Directive read(Text text) {
    var reading = new Reading(text);
    reading.subject();
    reading.roles();
    return reading.directive();
  }

  /// Whether a part behind a semicolon begins something of its own.
  boolean beginsDoing(Text text) {
    if (isAside(text)) return false;
    return read(text).isKnown() || read(text).names() || is("together", text, 0);
  }

  boolean isAside(Text text) {
    return is("asides", text, 0);
  }

  /// Whether a text names somebody and says nothing else, as a heading does.
  Optional<Directive> onlyNames(Text text) {
    var directive = read(text);
    return directive.isOnlyNames(text) ? Optional.of(directive) : Optional.empty();
  }

  /// Whether words at a place say what is to be done; the manner of it may stand before.
  private boolean isDoing(Text text, int from) {
    var at = afterManners(text, from);
    return is("doings", text, at) && !text.folded().startsWith(" của ", after("doings", text, at));
  }

  private int afterManners(Text text, int from) {
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

  /// The reading of one sentence from its left to its right.
  private final class Reading {

    private final Text text;
    private final List<Named> with = new ArrayList<>();
    private List<Named> leads = List.of();
    private boolean requested;
    private boolean leading;
    private boolean gathered;
    private int at;

    Reading(Text text) {
      this.text = text;
    }

    void subject() {
      at = text.skipSpace(0);
      for (var step = 0; step < STEPS_AT_MOST; step++) {
        var start = at;
        orders();
        var list = names.list(text, at);
        if (!list.isEmpty()
            && isSubject(list.end(), at > start || (at == 0 && text.isCapital(0)))) {
          leads = list.names();
          gathered =
              text.folded().startsWith("các sở", at) || text.folded().startsWith("các phòng", at);
          at = list.end();
          return;
        }
        at = start;
        if (!is("grounds", text, at) || isDoing(text, at)) return;
        var next = behindGround(at);
        var asked = asked(at);
        if (next < 0 && asked < 0) return;
        at = next < 0 || (asked >= 0 && asked < next) ? asked : next;
      }
    }

    private void orders() {
      for (var step = 0; step < 3; step++) {
        var request = after("requests", text, at);
        var order = Math.max(request, after("orders", text, at));
        if (order == at) return;
        var next = text.skipSpace(order);
        if (text.folded().startsWith(":", next)) next = text.skipSpace(next + 1);
        var isNamed = names.isAt(text, next) || names.isUnknownAt(text, next);
        if (!isNamed && after("requests", text, next) == next) return;
        requested |= request > at;
        at = next;
      }
    }

    /// Whether the agencies that end here are spoken to, and not only spoken of.
    private boolean isSubject(int end, boolean isFirst) {
      var next = text.skipSpace(end);
      if (next >= text.length()) return isFirst;
      var one = text.text().charAt(next);
      if (isTold(next)) return true;
      if (!isFirst) return false;
      if (one == ':' || one == '(') return true;
      if (one == ',') {
        var behind = text.skipSpace(next + 1);
        return isTold(behind) || is("grounds", text, behind);
      }
      return Character.isLowerCase(one);
    }

    private boolean isTold(int next) {
      return is("roles", text, next)
          || is("together", text, next)
          || is("manners", text, next)
          || isDoing(text, next);
    }

    /// Behind the comma that ends a ground: where somebody is told, or a doing begins; or -1.
    private int behindGround(int from) {
      for (var comma = text.folded().indexOf(',', from);
          comma >= 0;
          comma = text.folded().indexOf(',', comma + 1)) {
        var next = text.skipSpace(comma + 1);
        if (next >= text.length()) return -1;
        if (is("grounds", text, next) && !isDoing(text, next)) return next;
        var order =
            text.skipSpace(Math.max(after("requests", text, next), after("orders", text, next)));
        if (order > next && names.isAt(text, order)) return next;
        var list = names.list(text, next);
        if (!list.isEmpty() && isTold(text.skipSpace(list.end()))) return next;
        if (isDoing(text, next) || is("roles", text, next)) return next;
      }
      return -1;
    }

    /// Where a ground ends without a comma: "nếu có vướng mắc đề nghị các địa phương …"; or -1.
    private int asked(int from) {
      for (var at = book("requests").find(text.folded(), from, text.length());
          at >= 0;
          at = book("requests").find(text.folded(), at + 1, text.length())) {
        if (at > from && names.isAt(text, text.skipSpace(after("requests", text, at)))) return at;
      }
      return -1;
    }

    void roles() {
      for (var step = 0; step < STEPS_AT_MOST; step++) {
        var start = at;
        at = text.skipSpace(at);
        if (text.folded().startsWith(",", at)) at = text.skipSpace(at + 1);
        remark();
        var role = after("roles", text, at);
        if (role > at && (!leads.isEmpty() || step > 0 || !is("doings", text, at) || isLeading())) {
          leading |= text.folded().substring(at, role).contains("chủ trì");
          at = role;
        }
        together();
        if (at == start || at >= text.length()) break;
      }
      at = text.skipSpace(at);
      if (text.folded().startsWith(":", at)) at = text.skipSpace(at + 1);
    }

    private boolean isLeading() {
      return text.folded().startsWith("chủ trì", at) || text.folded().startsWith("là ", at);
    }

    private void remark() {
      if (!text.folded().startsWith("(", at)) return;
      var end = text.folded().indexOf(')', at);
      if (end > at && end - at < REMARK_AT_MOST) at = text.skipSpace(end + 1);
    }

    private void together() {
      var behind = after("together", text, at);
      if (behind == at) return;
      var list = names.list(text, text.skipSpace(behind));
      if (list.isEmpty()) return;
      with.addAll(list.names());
      at = list.end();
    }

    Directive directive() {
      var doing = Math.min(at, text.length());
      var directs = afterManners(text, doing);
      var behind = after("directs", text, directs);
      if (behind > directs) {
        var list = names.list(text, text.skipSpace(behind));
        var theirs = text.skipSpace(list.end());
        if (isSeenTo(list.names()) && isTheirs(theirs))
          return directive(doing, list.names(), behindColon(theirs));
      }
      if (with.isEmpty()) with.addAll(anywhere(doing));
      return directive(doing, List.of(), 0);
    }

    /// Whether what follows those who are directed is theirs to do.
    private boolean isTheirs(int next) {
      if (next < text.length() && text.text().charAt(next) == ':') return true;
      if (isTold(next)) return true;
      return next < text.length()
          && Character.isLowerCase(text.text().charAt(next))
          && !is("joints", text, next);
    }

    private int behindColon(int next) {
      return text.folded().startsWith(":", next) ? text.skipSpace(next + 1) : next;
    }

    private Directive directive(int doing, List<Named> others, int theirs) {
      var jointly =
          leads.size() > 1
              && !leading
              && !gathered
              && leads.stream()
                  .noneMatch(
                      lead -> lead.known().filter(Assignee.Each.class::isInstance).isPresent());
      return new Directive(
          leads, jointly, with, requested, doing, isDoing(text, doing), others, theirs);
    }

    private static boolean isSeenTo(List<Named> names) {
      return !names.isEmpty()
          && names.stream()
              .allMatch(named ->
                  named.known().orElse(null) instanceof Assignee.Each(var of)
                      && SEEN_TO.contains(of));
    }

    /// With whom, where it stands behind the doing.
    private List<Named> anywhere(int from) {
      var together = book("together");
      for (var found = together.find(text.folded(), from, text.length());
          found >= 0;
          found = together.find(text.folded(), found + 1, text.length())) {
        var list = names.list(text, text.skipSpace(together.after(text.folded(), found)));
        if (!list.isEmpty()) return list.names();
      }
      return List.of();
    }
  }
}
