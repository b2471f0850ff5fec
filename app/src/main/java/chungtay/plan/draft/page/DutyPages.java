package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.refusal.Refused;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One duty of a draft: corrected, moved, added, taken out.
@Controller
class DutyPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}/duty/{duty}";

  private final DraftRooms rooms;

  DutyPages(DraftRooms rooms) {
    this.rooms = rooms;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  ModelAndView duty(Address address, @PathVariable String draft, @PathVariable String duty) {
    var opened = rooms.open(address, draft);
    var form = new DutyForms(opened);
    return shown(opened, form.of(duty(opened, duty), path(opened, address, duty)));
  }

  private static ModelAndView shown(Opened opened, DutyForm form) {
    return new ModelAndView("plan/draft/duty", Map.of("frame", opened.frame(), "page", form));
  }

  private static Duty duty(Opened opened, String key) {
    if (key.equals(DutyForms.NEW)) return DutyForms.empty();
    return opened
        .manuscript()
        .duty(key)
        .orElseThrow(() -> DraftRefusal.NO_SUCH_PIECE.refused("piece", key));
  }

  private static String path(Opened opened, Address address, String key) {
    return opened
        .manuscript()
        .clauseOf(key)
        .map(Manuscript.Clause::path)
        .or(() -> address.parameter("clause"))
        .orElse("");
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView correct(
      Address address,
      @PathVariable String draft,
      @PathVariable String duty,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    var before = duty(opened, duty);
    var form = new DutyForms(opened);
    try {
      var after = form.typed(before, pieces);
      var key =
          duty.equals(DutyForms.NEW) ? added(opened, pieces, after) : kept(opened, pieces, after);
      return new ModelAndView(DraftRooms.back(opened, key));
    } catch (Refused refused) {
      var again = shown(opened, form.again(before, pieces, refused));
      again.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return again;
    }
  }

  private String added(Opened opened, Pieces pieces, Duty duty) {
    var key = "d-" + opened.manuscript().next();
    rooms.correct(
        opened,
        new Correction(pieces.version(), Change.DUTY_ADDED, key),
        all -> Edits.added(all, pieces.first("clause"), duty));
    return key;
  }

  private String kept(Opened opened, Pieces pieces, Duty duty) {
    rooms.correct(
        opened,
        new Correction(pieces.version(), Change.DUTY, duty.key()),
        all -> Edits.moved(Edits.duty(all, duty), duty.key(), pieces.first("clause")));
    return duty.key();
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/remove")
  String remove(
      Address address,
      @PathVariable String draft,
      @PathVariable String duty,
      @RequestParam(defaultValue = "0") int version) {
    var opened = rooms.open(address, draft);
    rooms.correct(
        opened,
        new Correction(version, Change.DUTY_REMOVED, duty),
        all -> Edits.without(all, duty));
    return DraftRooms.back(opened, "clauses");
  }
}
