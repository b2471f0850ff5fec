package chungtay.plan.reader;

import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads how sentences speak: whom they name, with whom, and where what is to be done begins.
final class Directives {

  private static final int REMARK_AT_MOST = 120;

  private final AgencyNames names;
  private final Wording wording;

  Directives(AgencyNames names, Rules.Words rules) {
    this.names = names;
    this.wording = new Wording(names, rules);
  }

  Directive read(Text text) {
    var reading = new Reading(text);
    reading.subject();
    reading.roles();
    return reading.directive();
  }

  /// Whether a part behind a semicolon begins something of its own.
  boolean beginsDoing(Text text) {
    if (isAside(text)) return isApart(text) && read(text).names();
    return read(text).isKnown() || read(text).names() || wording.is("together", text, 0);
  }

  boolean isAside(Text text) {
    return wording.is("asides", text, 0);
  }

  boolean isApart(Text text) {
    return wording.is("apart", text, 0);
  }

  /// Whether a document only says something of itself.
  boolean isFormula(Text text) {
    return wording.book("formulas").isIn(text.folded());
  }

  /// Who does it, where that stands at its end: "… (Trạm Y tế xã thực hiện)", "…, giao Sở Y tế chủ
  /// trì thực hiện".
  List<Named> behind(Text text) {
    var open = text.folded().lastIndexOf('(');
    if (open < 0 || text.folded().indexOf(')', open) < 0) return given(text);
    var list = names.list(text, open + 1);
    return wording.is("behind", text, text.skipSpace(list.end())) ? list.names() : given(text);
  }

  private List<Named> given(Text text) {
    for (var comma = text.folded().indexOf(", ");
        comma >= 0;
        comma = text.folded().indexOf(", ", comma + 1)) {
      var order = wording.after("orders", text, comma + 2);
      if (order == comma + 2) continue;
      var list = names.list(text, text.skipSpace(order));
      if (isGiven(text, text.skipSpace(list.end()))) return list.names();
    }
    return List.of();
  }

  /// Whether only that they do it is said here of those named before.
  private boolean isGiven(Text text, int next) {
    return wording.is("roles", text, next) || wording.is("behind", text, next);
  }

  /// Whether a text names somebody and says nothing else, as a heading does.
  Optional<Directive> onlyNames(Text text) {
    var directive = read(text);
    return directive.isOnlyNames(text) ? Optional.of(directive) : Optional.empty();
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
      for (var step = 0; step < Wording.STEPS_AT_MOST; step++) {
        var start = at;
        orders();
        var list = names.list(text, at);
        if (!list.isEmpty()
            && isSubject(list.end(), at > start || (at == 0 && text.isCapital(0)))) {
          leads = list.names();
          gathered =
              text.folded().startsWith("các sở", at) || text.folded().startsWith("các phòng", at);
          at = list.end();
          told();
          return;
        }
        at = start;
        if (!wording.isGround(text, at)) return;
        var next = wording.behindGround(text, at);
        var asked = wording.asked(text, at);
        if (next < 0 && asked < 0) return;
        at = next < 0 || (asked >= 0 && asked < next) ? asked : next;
      }
    }

    /// Whom a committee that has them under it tells to do something: "UBND tỉnh yêu cầu các sở …".
    private void told() {
      var from = text.skipSpace(at);
      var request = wording.after("requests", text, from);
      var order = Math.max(request, wording.after("orders", text, from));
      if (order == from || !wording.isSuperior(leads)) return;
      var list = names.list(text, text.skipSpace(order));
      if (list.isEmpty() || !wording.isTold(text, text.skipSpace(list.end()))) return;
      leads = list.names();
      requested |= request > from;
      at = list.end();
    }

    private void orders() {
      for (var step = 0; step < 3; step++) {
        var request = wording.after("requests", text, at);
        var order = Math.max(request, wording.after("orders", text, at));
        if (order == at) return;
        var next = text.skipSpace(order);
        if (text.folded().startsWith(":", next)) next = text.skipSpace(next + 1);
        var isNamed = names.isAt(text, next) || names.isUnknownAt(text, next);
        if (!isNamed && wording.after("requests", text, next) == next) return;
        requested |= request > at;
        at = next;
      }
    }

    /// Whether the agencies that end here are spoken to, and not only spoken of.
    private boolean isSubject(int end, boolean isFirst) {
      var next = text.skipSpace(end);
      if (next >= text.length()) return isFirst;
      var one = text.text().charAt(next);
      if (wording.isTold(text, next)) return true;
      if (!isFirst) return false;
      if (one == ':' || one == '(') return true;
      if (one == ',') {
        var behind = text.skipSpace(next + 1);
        return wording.isTold(text, behind) || wording.is("grounds", text, behind);
      }
      return Character.isLowerCase(one);
    }

    void roles() {
      for (var step = 0; step < Wording.STEPS_AT_MOST; step++) {
        var start = at;
        at = text.skipSpace(at);
        if (text.folded().startsWith(",", at)) at = text.skipSpace(at + 1);
        remark();
        var role = wording.after("roles", text, at);
        var isDoing = wording.after("doings", text, at) > role;
        if (role > at
            && !isDoing
            && (!leads.isEmpty() || step > 0 || !wording.is("doings", text, at) || isLeading())) {
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
      var behind = wording.after("together", text, at);
      if (behind == at) {
        helping();
        return;
      }
      var list = names.list(text, text.skipSpace(behind));
      if (list.isEmpty()) list = names.unknown(text, text.skipSpace(behind));
      if (list.isEmpty()) return;
      with.addAll(list.names());
      at = list.end();
    }

    /// "Sở A chủ trì, Sở B phối hợp: …"
    private void helping() {
      if (!leading) return;
      var list = names.list(text, at);
      var help = text.skipSpace(list.end());
      if (list.isEmpty() || !wording.is("together", text, help)) return;
      with.addAll(list.names());
      var others = names.list(text, text.skipSpace(wording.after("together", text, help)));
      with.addAll(others.names());
      at = others.isEmpty() ? wording.after("together", text, help) : others.end();
    }

    Directive directive() {
      var doing = Math.min(at, text.length());
      var directs = wording.afterManners(text, doing);
      var behind = wording.after("directs", text, directs);
      if (behind > directs) {
        var list = names.list(text, text.skipSpace(behind));
        var theirs = text.skipSpace(list.end());
        if (Wording.isSeenTo(list.names()) && isTheirs(theirs))
          return directive(doing, list.names(), behindColon(theirs));
      }
      if (with.isEmpty()) with.addAll(anywhere(doing));
      return directive(doing, List.of(), 0);
    }

    /// Whether what follows those who are directed is theirs to do.
    private boolean isTheirs(int next) {
      if (next < text.length() && text.text().charAt(next) == ':') return true;
      if (wording.isTold(text, next)) return true;
      return next < text.length()
          && Character.isLowerCase(text.text().charAt(next))
          && !wording.is("joints", text, next);
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
          leads, jointly, with, requested, doing, wording.isDoing(text, doing), others, theirs);
    }

    /// With whom, where it stands behind the doing.
    private List<Named> anywhere(int from) {
      var together = wording.book("together");
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
