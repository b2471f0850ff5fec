package chungtay.desk.paper;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.paper.PaperPage.Typed;
import chungtay.frame.Address;
import chungtay.frame.file.SavedFile;
import chungtay.frame.file.TakesAway;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.EventId;
import chungtay.registry.paper.PaperId;
import chungtay.registry.paper.Papers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The papers of a household: attached, handed out, withdrawn.
@Controller
class PaperPages {

  private static final String MAPPED = "/{language:vi|en}/desk/household/{id}/paper";

  private final PaperForms forms;
  private final PaperRooms rooms;

  PaperPages(PaperForms forms, PaperRooms rooms) {
    this.forms = forms;
    this.rooms = rooms;
  }

  static String path(HouseholdId household) {
    return "/desk/household/" + household.value() + "/paper";
  }

  /// What there is, and the forms.
  @May(Right.ATTACH)
  @GetMapping(MAPPED)
  ModelAndView all(Address address, @PathVariable String id) {
    return forms.opened(address, PaperForms.id(id));
  }

  @May(Right.ATTACH)
  @PostMapping(MAPPED)
  ModelAndView attach(
      Address address,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @Nullable UUID event) {
    var household = PaperForms.id(id);
    var sent =
        new Papers.Sent(
            title,
            file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), ""),
            Optional.ofNullable(event).map(EventId::new),
            file == null ? InputStream::nullInputStream : file::getInputStream);
    return forms.done(
        address,
        household,
        new Typed(title, Optional.ofNullable(event), ""),
        editor -> rooms.papers().attach(household, sent, editor));
  }

  /// The file, to be saved and never shown in place: whatever it holds, no browser runs it as a
  /// page of the house. Nobody between keeps it.
  @May(Right.LOOK)
  @TakesAway
  @GetMapping(MAPPED + "/{paper}")
  void file(
      Address address,
      @PathVariable String id,
      @PathVariable UUID paper,
      HttpServletResponse response)
      throws IOException {
    var opened =
        rooms
            .papers()
            .open(
                PaperForms.id(id),
                new PaperId(paper),
                rooms.officers().actor(),
                rooms.scope(address.day()));
    var kept = opened.paper();
    new SavedFile(kept.name(), kept.type().contentType(), kept.bytes(), opened.content())
        .to(response);
  }

  @May(Right.ATTACH)
  @PostMapping(MAPPED + "/{paper}/withdraw")
  ModelAndView withdraw(
      Address address,
      @PathVariable String id,
      @PathVariable UUID paper,
      @RequestParam(defaultValue = "") String reason) {
    var household = PaperForms.id(id);
    return forms.done(
        address,
        household,
        Typed.NOTHING,
        editor -> rooms.papers().withdraw(household, new PaperId(paper), reason, editor));
  }
}
