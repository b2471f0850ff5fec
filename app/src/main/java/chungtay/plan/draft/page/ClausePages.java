package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.clause.ClauseEdits;
import chungtay.plan.draft.clause.ClauseEdits.Said;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One clause of a draft: its title and place corrected, added, taken out, put into the one above.
@Controller
class ClausePages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}/clause";
  private static final String CLAUSE = "clause";
  private static final String BEHIND = "behind";

  private final DraftRooms rooms;

  ClausePages(DraftRooms rooms) {
    this.rooms = rooms;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  ModelAndView clause(Address address, @PathVariable String draft) {
    var opened = rooms.open(address, draft);
    var path = address.parameter(CLAUSE).orElse("");
    var clause = path.isEmpty() ? Optional.<Clause>empty() : Optional.of(clause(opened, path));
    var fields =
        new ClauseForm.Fields(
            path,
            address.parameter(BEHIND).orElse(""),
            path,
            clause.flatMap(Clause::title).orElse(""),
            clause.flatMap(Clause::english).orElse(""));
    return shown(opened, fields, opened.draft().version(), Optional.empty());
  }

  private static Clause clause(Opened opened, String path) {
    return find(opened, path)
        .orElseThrow(() -> DraftRefusal.NO_SUCH_PIECE.refused("piece", DutyForms.shortened(path)));
  }

  private static Optional<Clause> find(Opened opened, String path) {
    return opened.manuscript().clauses().stream()
        .filter(clause -> clause.path().equals(path))
        .findFirst();
  }

  private static ModelAndView shown(
      Opened opened, ClauseForm.Fields fields, int version, Optional<Refused> refused) {
    var say = opened.frame().say();
    var title = DraftSheets.title(opened);
    var clause = find(opened, fields.clause());
    var place = clause.or(() -> find(opened, fields.behind())).flatMap(one -> one.origin().place());
    var anchor = clause.map(one -> "#" + Doubts.key(one)).orElse("#clauses");
    var form =
        new ClauseForm(
            new Answer(
                clause
                    .map(one ->
                        say.of(
                            "plan.draft.clause.answer", DraftSheets.place(say, one.path()), title))
                    .orElse(say.of("plan.draft.clause.new", title)),
                say.of("plan.draft.clause.terms")),
            refused.map(one -> Wrong.of(one, say)),
            new DutyForm.Sent(opened.action("/clause"), version, opened.href("") + anchor),
            DutyForms.source(opened, place),
            fields,
            clause.map(one -> doing(opened, one)));
    var view = new ModelAndView("plan/draft/clause", Map.of("frame", opened.frame(), "page", form));
    refused.ifPresent(one -> view.setStatus(HttpStatus.valueOf(one.refusal().status())));
    return view;
  }

  private static ClauseForm.Doing doing(Opened opened, Clause clause) {
    var all = opened.manuscript().clauses();
    var at = all.indexOf(clause);
    return new ClauseForm.Doing(
        opened.piece("/clause", BEHIND, clause.path()),
        opened.action("/clause/remove"),
        at == 0 ? "" : opened.action("/clause/merge"),
        at == 0 ? "" : DraftSheets.place(opened.frame().say(), all.get(at - 1).path()));
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView correct(
      Address address,
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    var path = pieces.first(CLAUSE);
    if (!path.isEmpty()) clause(opened, path);
    try {
      var said = Said.of(pieces.first("path"), pieces.first("title"), pieces.first("english"));
      var change = path.isEmpty() ? Change.CLAUSE_ADDED : Change.CLAUSE;
      rooms.correct(
          opened,
          new Correction(pieces.version(), change, said.path()),
          all ->
              path.isEmpty()
                  ? ClauseEdits.added(all, pieces.first(BEHIND), said)
                  : ClauseEdits.corrected(all, path, said));
      return new ModelAndView(DraftRooms.back(opened, Doubts.key(said.path())));
    } catch (Refused refused) {
      var fields =
          new ClauseForm.Fields(
              path,
              pieces.first(BEHIND),
              pieces.first("path"),
              pieces.first("title"),
              pieces.first("english"));
      return shown(opened, fields, pieces.version(), Optional.of(refused));
    }
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/remove")
  ModelAndView remove(
      Address address,
      @PathVariable String draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String clause) {
    return done(rooms.open(address, draft), new Correction(version, Change.CLAUSE_REMOVED, clause));
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/merge")
  ModelAndView merge(
      Address address,
      @PathVariable String draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String clause) {
    return done(rooms.open(address, draft), new Correction(version, Change.CLAUSE_MERGED, clause));
  }

  /// What is refused is said at the form of the clause.
  private ModelAndView done(Opened opened, Correction correction) {
    var path = correction.piece();
    var clause = clause(opened, path);
    try {
      rooms.correct(
          opened,
          correction,
          all ->
              correction.change() == Change.CLAUSE_REMOVED
                  ? ClauseEdits.without(all, path)
                  : ClauseEdits.merged(all, path));
      return new ModelAndView(DraftRooms.back(opened, "clauses"));
    } catch (Refused refused) {
      var fields =
          new ClauseForm.Fields(
              path, "", path, clause.title().orElse(""), clause.english().orElse(""));
      return shown(opened, fields, correction.of(), Optional.of(refused));
    }
  }
}
