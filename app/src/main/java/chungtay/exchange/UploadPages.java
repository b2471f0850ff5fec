package chungtay.exchange;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Vocabulary;
import chungtay.exchange.trail.DryRunTrail;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.TakesAway;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one list is looked at before and after it is recorded, and settled, recorded or put away.
@Controller
@RequestMapping("/{language:vi|en}/exchange/{upload:[0-9a-f-]{36}}")
class UploadPages {

  private static final int LINES = 200;
  private static final String NEW = "new";
  private static final String RENEWED_EVERY_SECONDS = "2";

  private final Uploads uploads;
  private final Working working;
  private final Settling settling;
  private final Officers officers;
  private final Drawn drawn;

  /// What a page of an upload is drawn from.
  @Component
  record Drawn(
      Frames frames,
      Vocabulary vocabulary,
      Complaints complaints,
      UploadQueues queues,
      RejectFile rejects,
      DryRunTrail trail) {}

  UploadPages(Uploads uploads, Working working, Settling settling, Officers officers, Drawn drawn) {
    this.uploads = uploads;
    this.working = working;
    this.settling = settling;
    this.officers = officers;
    this.drawn = drawn;
  }

  @May(Right.IMPORT)
  @GetMapping
  String page(
      Address address, @PathVariable String upload, HttpServletResponse response, Model model) {
    var frame = drawn.frames().ofNoPlace(address, Menu.IMPORT);
    var shown = uploads.upload(id(upload));
    if (working.on(shown.id()).isPresent()) response.setHeader("Refresh", RENEWED_EVERY_SECONDS);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, shown));
    return "exchange/upload";
  }

  @May(Right.IMPORT)
  @PostMapping("/read")
  String read(Address address, @PathVariable String upload) {
    var id = id(upload);
    working.start(id, progress -> uploads.read(id, progress));
    return back(address);
  }

  @May(Right.IMPORT)
  @PostMapping("/commit")
  String commit(Address address, @PathVariable String upload, @RequestParam String reason) {
    var id = id(upload);
    if (uploads.upload(id).state() != UploadState.CONFIRMED) {
      uploads.confirm(officers.actor(), id, reason);
    }
    working.start(id, progress -> uploads.finish(id, progress));
    return back(address);
  }

  @May(Right.IMPORT)
  @PostMapping("/drop")
  String drop(Address address, @PathVariable String upload) {
    uploads.drop(officers.actor(), id(upload));
    return back(address);
  }

  @May(Right.IMPORT)
  @PostMapping("/villages")
  String villages(Address address, @PathVariable String upload) {
    uploads.settleAllVillagesAsNew(officers.actor(), id(upload));
    return back(address);
  }

  @May(Right.IMPORT)
  @PostMapping("/village")
  String village(
      Address address,
      @PathVariable String upload,
      @RequestParam UUID commune,
      @RequestParam String key,
      @RequestParam String unit) {
    var chosen = chosen(unit).map(UnitId::new);
    settling.village(officers.actor(), id(upload), new UnitId(commune), key, chosen);
    return back(address);
  }

  @May(Right.IMPORT)
  @PostMapping("/household")
  String household(
      Address address,
      @PathVariable String upload,
      @RequestParam int number,
      @RequestParam String household) {
    var chosen = chosen(household).map(HouseholdId::new);
    settling.household(officers.actor(), id(upload), number, chosen);
    return back(address);
  }

  /// That it is taken away is written down before its first row goes out.
  @May(Right.IMPORT)
  @TakesAway
  @GetMapping("/rejects.xlsx")
  void rejects(Address address, @PathVariable String upload, HttpServletResponse response)
      throws IOException {
    var id = uploads.upload(id(upload)).id();
    if (drawn.complaints().count(id, true) == 0) {
      throw new Refused(ExchangeRefusal.NOTHING_TO_CORRECT, Map.of());
    }
    drawn.trail().taken(id.toString(), drawn.rejects().rows(id));
    response.setContentType(UploadListPages.WORKBOOK);
    response.setHeader("Content-Disposition", "attachment; filename=dong-phai-sua.xlsx");
    drawn.rejects().write(id, Messages.in(address.language()), response.getOutputStream());
  }

  private static UploadId id(String upload) {
    try {
      return new UploadId(UUID.fromString(upload));
    } catch (IllegalArgumentException _) {
      throw new Refused(ExchangeRefusal.UPLOAD_UNKNOWN, Map.of());
    }
  }

  private static Optional<UUID> chosen(String value) {
    try {
      return value.equals(NEW) ? Optional.empty() : Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException _) {
      throw new Refused(ExchangeRefusal.QUESTION_UNKNOWN, Map.of());
    }
  }

  /// To the page of the upload that a form was about.
  private static String back(Address address) {
    var path = address.path().substring(0, address.path().lastIndexOf('/'));
    return "redirect:/" + address.language().tag() + path;
  }

  private UploadPage page(Frame frame, Upload upload) {
    var standard = drawn.vocabulary().law().standard(upload.defaults().standard()).shortName();
    var complaints = drawn.complaints().count(upload.id(), true);
    var headline = new UploadHeadline(frame, upload, standard);
    var action = "/" + frame.say().language().tag() + UploadListPages.PATH + "/" + upload.id();
    var open = upload.state() == UploadState.READ && working.on(upload.id()).isEmpty();
    return new UploadPage(
        headline.answer(complaints, working.brokeOff(upload.id())),
        working.on(upload.id()).map(reached -> running(frame, reached)),
        headline.figures(),
        wrong(frame, upload, complaints),
        open ? drawn.queues().villages(frame, upload, action) : Optional.empty(),
        open ? drawn.queues().households(frame, upload, action) : Optional.empty(),
        working.on(upload.id()).isPresent() ? Optional.empty() : closing(frame, upload, action),
        notes(frame, upload));
  }

  private static String running(Frame frame, Working.Reached reached) {
    var say = frame.say();
    var since = frame.format().time(reached.since());
    return say.of("exchange.running." + reached.step().name(), reached.rows(), since);
  }

  private Optional<UploadPage.Wrong> wrong(Frame frame, Upload upload, int complaints) {
    if (complaints == 0 || upload.state() == UploadState.DROPPED) return Optional.empty();
    var say = frame.say();
    var lines =
        drawn.complaints().of(upload.id(), true, LINES).stream()
            .map(told ->
                new UploadPage.Line(
                    told.cell().address(),
                    told.cell().heading(),
                    told.written(),
                    RejectFile.why(told, say),
                    told.suggestion()))
            .toList();
    return Optional.of(
        new UploadPage.Wrong(
            say.of("exchange.wrong", complaints),
            frame.page(UploadListPages.PATH + "/" + upload.id() + "/rejects.xlsx").href(),
            lines,
            complaints > LINES ? say.of("exchange.more", complaints - LINES) : ""));
  }

  private Optional<UploadPage.Closing> closing(Frame frame, Upload upload, String action) {
    var say = frame.say();
    var ready = upload.tally().map(Tally::ready).orElse(0);
    var drop =
        Optional.of(action + "/drop").filter(_ -> upload.state().mayBecome(UploadState.DROPPED));
    var key = "exchange.closing." + upload.state().name();
    return switch (upload.state()) {
      case RECEIVED, FAILED -> {
        var again = new UploadPage.Button(action + "/read", say.of("exchange.read_again"));
        var main = Optional.of(again).filter(_ -> upload.state() == UploadState.RECEIVED);
        var why = brokenOff(say, upload).orElseGet(() -> failure(frame, upload, key));
        yield Optional.of(new UploadPage.Closing(why, drop, main));
      }
      case READ -> {
        var commit = new UploadPage.Button(action + "/commit", say.of("exchange.commit", ready));
        var main = Optional.of(commit).filter(_ -> ready > 0);
        yield Optional.of(new UploadPage.Closing(say.of(key, ready), drop, main));
      }
      case CONFIRMED -> {
        var commit = new UploadPage.Button(action + "/commit", say.of("exchange.commit", ready));
        var why = brokenOff(say, upload).orElseGet(() -> say.of(key));
        yield Optional.of(new UploadPage.Closing(why, drop, Optional.of(commit)));
      }
      case COMMITTED, DROPPED -> Optional.empty();
    };
  }

  /// Why the last work on an upload broke off, if it did, and what to do.
  private Optional<String> brokenOff(Say say, Upload upload) {
    if (!working.brokeOff(upload.id())) return Optional.empty();
    var outage = working.outage(upload.id()).map(Enum::name).orElse("FAULT");
    return Optional.of(say.of("exchange.broken." + outage));
  }

  private static String failure(Frame frame, Upload upload, String key) {
    var say = frame.say();
    return upload
        .failure()
        .map(failure -> "exchange.refusal." + failure.refusal().name())
        .map(refusal -> {
          var fields = upload.failure().orElseThrow().fields();
          return say.with(refusal + ".why", fields) + " " + say.with(refusal + ".do", fields);
        })
        .orElseGet(() -> say.of(key));
  }

  private List<String> notes(Frame frame, Upload upload) {
    var say = frame.say();
    var notes = new ArrayList<String>();
    var told = drawn.complaints().count(upload.id(), false);
    if (told > 0) notes.add(say.of("exchange.notes.told", told));
    for (var sheet : drawn.complaints().unread(upload.id())) {
      var columns = String.join(", ", sheet.columns());
      notes.add(
          sheet.name().isEmpty()
              ? say.of("exchange.notes.unread", columns)
              : say.of("exchange.notes.unread_of", columns, sheet.name()));
    }
    return notes;
  }
}
