package chungtay.exchange;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.exchange.UploadListPage.Choice;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Vocabulary;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.TakesAway;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import chungtay.wording.WorkingDay;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where lists are sent in, and those that were sent are seen.
@Controller
class UploadListPages {

  static final String PATH = "/exchange";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int SHOWN = 100;

  private final Uploads uploads;
  private final Working working;
  private final Vocabulary vocabulary;
  private final Surface surface;

  /// What stands around the pages of imports.
  @Component
  record Surface(Frames frames, Officers officers, WorkingDay workingDay, Template template) {}

  UploadListPages(Uploads uploads, Working working, Vocabulary vocabulary, Surface surface) {
    this.uploads = uploads;
    this.working = working;
    this.vocabulary = vocabulary;
    this.surface = surface;
  }

  @May(Right.IMPORT)
  @GetMapping({"/{language:vi|en}/exchange", "/{language:vi|en}/exchange/"})
  String list(Address address, Model model) {
    var frame = surface.frames().ofNoPlace(address, Menu.IMPORT);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame));
    return "exchange/list";
  }

  @May(Right.IMPORT)
  @PostMapping(
      path = {"/{language:vi|en}/exchange", "/{language:vi|en}/exchange/"},
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String receive(
      Address address,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam String standard,
      @RequestParam("year") int reviewYear,
      @RequestParam LocalDate decided) {
    if (file == null || isNone(file)) throw new Refused(ExchangeRefusal.FILE_MISSING, Map.of());
    var actor = surface.officers().actor();
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    var defaults = uploads.defaults(standard, reviewYear, decided);
    var upload = uploads.receive(actor, name, file::getInputStream, defaults);
    if (uploads.upload(upload).state() == UploadState.RECEIVED) {
      working.start(upload, progress -> uploads.read(upload, progress));
    }
    return "redirect:/" + address.language().tag() + PATH + "/" + upload;
  }

  /// What a browser sends where no file was chosen.
  private static boolean isNone(MultipartFile file) {
    return file.isEmpty() && Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
  }

  @May(Right.IMPORT)
  @TakesAway
  @GetMapping("/{language:vi|en}/exchange/template.xlsx")
  void template(Address address, @RequestParam String standard, HttpServletResponse response)
      throws IOException {
    var named = vocabulary.standardNamed(standard);
    response.setContentType(WORKBOOK);
    response.setHeader("Content-Disposition", "attachment; filename=mau-danh-sach-ho.xlsx");
    var say = Messages.in(address.language());
    surface.template().write(named, say, response.getOutputStream());
  }

  private UploadListPage page(Frame frame) {
    var sent = uploads.newest(SHOWN);
    var waiting = sent.stream().filter(upload -> upload.state() == UploadState.READ).count();
    var say = frame.say();
    var headline =
        sent.isEmpty()
            ? say.of("exchange.list.empty")
            : say.of("exchange.list.answer", sent.size(), waiting);
    var answer = new Answer(headline, say.of("exchange.list.terms"));
    return new UploadListPage(
        answer, form(frame), sent.stream().map(upload -> sent(frame, upload)).toList());
  }

  private UploadListPage.Form form(Frame frame) {
    var today = surface.workingDay().today();
    var language = frame.say().language();
    var inForce = vocabulary.standards().all();
    var standards =
        inForce.stream()
            .map(standard -> new Choice(standard.id().value(), standard.shortName().in(language)))
            .toList();
    var templates =
        inForce.stream()
            .map(standard ->
                new Choice(
                    frame
                        .page(PATH + "/template.xlsx")
                        .with("standard", standard.id().value())
                        .href(),
                    standard.shortName().in(language)))
            .toList();
    return new UploadListPage.Form(
        "/" + language.tag() + PATH,
        standards,
        today.getYear() - 1,
        LocalDate.of(today.getYear() - 1, 12, 31).toString(),
        today.toString(),
        templates);
  }

  private UploadListPage.Sent sent(Frame frame, Upload upload) {
    var say = frame.say();
    return new UploadListPage.Sent(
        frame.page(PATH + "/" + upload.id()).href(),
        upload.file().name(),
        about(frame, upload),
        frame.format().time(upload.times().received()),
        new Chip(mood(upload.state()), say.of("exchange.state." + upload.state().name())));
  }

  private static Chip.Mood mood(UploadState state) {
    return switch (state) {
      case READ -> Chip.Mood.WARN;
      case COMMITTED -> Chip.Mood.GOOD;
      case FAILED -> Chip.Mood.BAD;
      case RECEIVED, CONFIRMED, DROPPED -> Chip.Mood.PLAIN;
    };
  }

  private String about(Frame frame, Upload upload) {
    var standard = vocabulary.law().standard(upload.defaults().standard()).shortName();
    return UploadHeadline.about(frame, upload, standard);
  }
}
