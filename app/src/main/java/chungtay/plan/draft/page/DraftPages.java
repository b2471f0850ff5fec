package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Edits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A draft side by side with its text.
@Controller
class DraftPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}";

  private final DraftRooms rooms;
  private final DraftSheets sheets;

  DraftPages(DraftRooms rooms, DraftSheets sheets) {
    this.rooms = rooms;
    this.sheets = sheets;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  String draft(Address address, @PathVariable String draft, Model model) {
    var opened = rooms.open(address, draft);
    model.addAttribute("frame", opened.frame());
    model.addAttribute("page", sheets.of(opened));
    return "plan/draft/draft";
  }

  /// Says that a piece is right as it was read, and leads on to the next that is in doubt.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/seen")
  String seen(
      Address address,
      @PathVariable String draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String piece) {
    var opened = rooms.open(address, draft);
    var doubts = Doubts.in(opened.manuscript());
    if (doubts.stream().noneMatch(doubt -> doubt.key().equals(piece))) {
      throw DraftRefusal.NO_SUCH_PIECE.refused("piece", piece);
    }
    rooms.correct(
        opened, new Correction(version, Change.SEEN, piece), all -> Edits.seen(all, piece));
    return DraftRooms.back(opened, doubts.size() > 1 ? "doubts" : "");
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/restore")
  String restore(
      Address address,
      @PathVariable String draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "0") int earlier) {
    var opened = rooms.open(address, draft);
    rooms.correcting().restore(opened.draft().id(), version, earlier, rooms.officers().actor());
    return DraftRooms.back(opened, "");
  }
}
