package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.draft.Bringing;
import chungtay.plan.draft.Texts;
import chungtay.plan.page.PlanPages;
import chungtay.refusal.Refused;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where the text of a plan that stands is brought in, to be read beside our wording.
@Controller
class TextPages {

  private static final String MAPPED = "/{language:vi|en}/plan/{plan}/text";

  private final DraftRooms rooms;
  private final Editions editions;
  private final Bringing bringing;
  private final Texts texts;

  TextPages(DraftRooms rooms, Editions editions, Bringing bringing, Texts texts) {
    this.rooms = rooms;
    this.editions = editions;
    this.bringing = bringing;
    this.texts = texts;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  ModelAndView form(Address address, @PathVariable String plan) {
    return form(address, PlanPages.edition(editions, plan), Optional.empty(), "");
  }

  private ModelAndView form(
      Address address, Edition edition, Optional<Refused> refused, String text) {
    var frame = rooms.frame(address);
    var say = frame.say();
    var number = edition.plan().heading().number();
    var terms =
        texts
            .of(edition.id())
            .map(one -> say.of("plan.text.held", one.person(), say.format().time(one.at())))
            .orElse(say.of("plan.text.none"));
    var page =
        new NewDraftPage(
            new Answer(say.of("plan.text.answer", number), terms),
            refused.map(one -> Wrong.of(one, say)),
            "/" + say.language().tag() + path(edition) + "/text",
            text);
    var view = new ModelAndView("plan/draft/new", Map.of("frame", frame, "page", page));
    refused.ifPresent(one -> view.setStatus(HttpStatus.valueOf(one.refusal().status())));
    return view;
  }

  private static String path(Edition edition) {
    return PlanPages.PATH + "/" + edition.id().value();
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView bring(
      Address address,
      @PathVariable String plan,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text)
      throws IOException {
    var edition = PlanPages.edition(editions, plan);
    try {
      bringing.text(DraftsPages.sent(file, text), edition, rooms.officers().actor());
      return new ModelAndView("redirect:" + rooms.frame(address).page(path(edition)).href());
    } catch (Refused refused) {
      return form(address, edition, Optional.of(refused), text);
    }
  }
}
