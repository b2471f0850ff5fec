package chungtay.plan.draft.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.form.Wrong;
import chungtay.plan.draft.Bringing;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.KeptDraft;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// All drafts, and where another text is brought in.
@Controller
class DraftsPages {

  /// Of a Word file with pictures. Ours: no act limits a plan.
  static final long BYTES_AT_MOST = 20L << 20;

  private final DraftRooms rooms;
  private final Bringing bringing;

  DraftsPages(DraftRooms rooms, Bringing bringing) {
    this.rooms = rooms;
    this.bringing = bringing;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping("/{language:vi|en}" + DraftRooms.LIST)
  String all(Address address, Model model) {
    var frame = rooms.frame(address);
    var say = frame.say();
    var rows = rooms.drafts().all().stream().map(one -> row(frame, one)).toList();
    var answer = new Answer(say.of("plan.drafts.answer", rows.size()), say.of("plan.drafts.terms"));
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page", new DraftsPage(answer, frame.page(DraftRooms.PATH + "/new").href(), rows));
    return "plan/draft/drafts";
  }

  private static DraftsPage.Row row(Frame frame, KeptDraft.Line one) {
    var say = frame.say();
    var name = one.number().isEmpty() ? one.name() : one.number();
    return new DraftsPage.Row(
        name.isEmpty() ? say.of("plan.draft.pasted") : name,
        one.title(),
        one.person(),
        frame.format().time(one.at()),
        frame.page(DraftRooms.PATH + "/" + one.id().value()).href(),
        chip(say, one));
  }

  private static Chip chip(Say say, KeptDraft.Line one) {
    if (one.published().isEmpty()) return new Chip(Mood.PLAIN, say.of("plan.drafts.open"));
    var published = one.published().get();
    return published.version() == one.version()
        ? new Chip(Mood.GOOD, say.of("plan.draft.published", published.edition()))
        : new Chip(Mood.WARN, say.of("plan.drafts.since", published.edition()));
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(DraftRooms.MAPPED + "/new")
  ModelAndView form(Address address) {
    return form(rooms.frame(address), Optional.empty(), "");
  }

  private static ModelAndView form(Frame frame, Optional<Refused> refused, String text) {
    var say = frame.say();
    var page =
        new NewDraftPage(
            new Answer(say.of("plan.draft.new.answer"), say.of("plan.draft.new.terms")),
            refused.map(one -> Wrong.of(one, say)),
            "/" + say.language().tag() + DraftRooms.LIST,
            text);
    var view = new ModelAndView("plan/draft/new", Map.of("frame", frame, "page", page));
    refused.ifPresent(one -> view.setStatus(HttpStatus.valueOf(one.refusal().status())));
    return view;
  }

  @May(Right.KEEP_PLAN)
  @PostMapping("/{language:vi|en}" + DraftRooms.LIST)
  ModelAndView bring(
      Address address,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text)
      throws IOException {
    var frame = rooms.frame(address);
    try {
      var draft = bringing.draft(sent(file, text), rooms.officers().actor(), frame.today());
      return new ModelAndView(
          "redirect:" + frame.page(DraftRooms.PATH + "/" + draft.value()).href());
    } catch (Refused refused) {
      return form(frame, Optional.of(refused), text);
    }
  }

  /// A file that was chosen goes before a text that was pasted.
  ///
  /// @throws Refused if there is neither, or the file is larger than any plan
  static Bringing.Sent sent(@Nullable MultipartFile file, String text) throws IOException {
    var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file == null || (file.isEmpty() && name.isBlank())) {
      if (text.isBlank()) throw DraftRefusal.NOTHING_SENT.refused();
      return new Bringing.Sent("", text.getBytes(UTF_8));
    }
    if (file.getSize() > BYTES_AT_MOST) {
      throw DraftRefusal.TEXT_TOO_LARGE.refused("limit", (BYTES_AT_MOST >> 20) + " MB");
    }
    return new Bringing.Sent(name, file.getBytes());
  }
}
