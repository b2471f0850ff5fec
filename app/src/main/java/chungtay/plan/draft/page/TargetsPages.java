package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.page.DraftRooms.Opened;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a draft promises, and what its tables hand to units.
@Controller
class TargetsPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}";
  private static final String NEW = "new";

  private final DraftRooms rooms;

  TargetsPages(DraftRooms rooms) {
    this.rooms = rooms;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED + "/targets")
  String targets(Address address, @PathVariable String draft, Model model) {
    var opened = rooms.open(address, draft);
    model.addAttribute("frame", opened.frame());
    model.addAttribute("page", new TargetSheets(opened).page());
    return "plan/draft/targets";
  }

  private static String back(Opened opened, String anchor) {
    return "redirect:" + opened.href("/targets") + "#" + anchor;
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/promise/{promise}")
  String promise(
      Address address,
      @PathVariable String draft,
      @PathVariable String promise,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    var corrected = typed(opened, promise, pieces);
    rooms.correct(
        opened,
        new Correction(pieces.version(), Change.PROMISE, corrected.key()),
        all -> Edits.promise(all, corrected));
    return back(opened, corrected.key());
  }

  private static Manuscript.Promise typed(Opened opened, String key, Pieces pieces) {
    var manuscript = opened.manuscript();
    var before = manuscript.promises().stream().filter(one -> one.key().equals(key)).findFirst();
    if (before.isEmpty() && !key.equals(NEW)) {
      throw DraftRefusal.NO_SUCH_PIECE.refused("piece", key);
    }
    var path = pieces.first("clause");
    if (manuscript.clauses().stream().noneMatch(clause -> clause.path().equals(path))) {
      throw DraftRefusal.NO_SUCH_PIECE.refused("piece", path);
    }
    var what = Typed.text(pieces.first("what"));
    if (what.isEmpty()) throw DraftRefusal.NO_DUTY.refused();
    var measure =
        new Manuscript.Measure(
            one(Aim.values(), pieces.first("aim")).orElse(Aim.OTHER),
            one(Degree.values(), pieces.first("degree")).orElse(Degree.AT_LEAST),
            Typed.number(pieces.first("value")),
            before.flatMap(one -> one.measure().unit()),
            one(Priority.values(), pieces.first("group")));
    return new Manuscript.Promise(
        before.map(Manuscript.Promise::key).orElse("p-" + manuscript.next()),
        path,
        what,
        measure,
        before.map(Manuscript.Promise::origin).orElse(Origin.OFFICER),
        Optional.of(Typed.text(pieces.first("english"))).filter(text -> !text.isEmpty()));
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/promise/{promise}/remove")
  String remove(
      Address address,
      @PathVariable String draft,
      @PathVariable String promise,
      @RequestParam(defaultValue = "0") int version) {
    var opened = rooms.open(address, draft);
    rooms.correct(
        opened,
        new Correction(version, Change.PROMISE_REMOVED, promise),
        all -> Edits.withoutPromise(all, promise));
    return back(opened, "promises");
  }

  /// What each column of a table hands out.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/table/{table}")
  String columns(
      Address address,
      @PathVariable String draft,
      @PathVariable String table,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    rooms.correct(
        opened,
        new Correction(pieces.version(), Change.TABLE, table),
        all -> Edits.table(all, table, one -> handing(all, one, pieces)));
    return back(opened, table);
  }

  private static Manuscript.Table handing(Manuscript all, Manuscript.Table table, Pieces pieces) {
    var columns = new ArrayList<Manuscript.Column>();
    for (var at = 0; at < table.columns().size(); at++) {
      var key = pieces.first("column-" + at);
      var isKnown = all.promises().stream().anyMatch(promise -> promise.key().equals(key));
      if (!key.isEmpty() && !isKnown) throw DraftRefusal.NO_SUCH_PIECE.refused("piece", key);
      columns.add(
          new Manuscript.Column(
              table.columns().get(at).heading(), isKnown ? Optional.of(key) : Optional.empty()));
    }
    return new Manuscript.Table(table.key(), columns, table.rows(), table.total(), table.origin());
  }

  /// Which unit a row is of, and its numbers.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/table/{table}/row/{row}")
  String row(
      Address address,
      @PathVariable String draft,
      @PathVariable String table,
      @PathVariable String row,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    var unit = pieces.line("unit");
    var code = opened.directory().unit(unit);
    if (!unit.isEmpty() && code.isEmpty()) {
      throw DraftRefusal.UNIT_NAME_UNKNOWN.refused("unit", unit);
    }
    var values = pieces.all("value").stream().map(Typed::number).toList();
    rooms.correct(
        opened,
        new Correction(pieces.version(), Change.TABLE, row),
        all -> Edits.seen(Edits.table(all, table, one -> set(one, row, code, values)), row));
    return back(opened, row);
  }

  private static Manuscript.Table set(
      Manuscript.Table table,
      String key,
      Optional<String> unit,
      List<Optional<BigDecimal>> values) {
    if (table.rows().stream().noneMatch(row -> row.key().equals(key))) {
      throw DraftRefusal.NO_SUCH_PIECE.refused("piece", key);
    }
    var rows =
        table.rows().stream()
            .map(row ->
                row.key().equals(key)
                    ? new Manuscript.Row(
                        key,
                        row.name(),
                        unit,
                        values.stream().limit(table.columns().size()).toList(),
                        row.origin())
                    : row)
            .toList();
    return new Manuscript.Table(table.key(), table.columns(), rows, table.total(), table.origin());
  }
}
