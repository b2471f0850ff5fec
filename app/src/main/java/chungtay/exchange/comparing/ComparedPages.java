package chungtay.exchange.comparing;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.classification.HouseholdClass;
import chungtay.exchange.Tally;
import chungtay.exchange.Upload;
import chungtay.exchange.UploadId;
import chungtay.exchange.UploadState;
import chungtay.exchange.Uploads;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.trail.DryRunTrail;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a figure of a dry run opens the households that it counts. Whom it showed is written down.
@Controller
class ComparedPages {

  private static final int SHOWN = 100;

  private final Uploads uploads;
  private final Compared compared;
  private final Places places;
  private final Frames frames;
  private final Officers officers;
  private final DryRunTrail trail;

  ComparedPages(
      Uploads uploads,
      Compared compared,
      Places places,
      Frames frames,
      Officers officers,
      DryRunTrail trail) {
    this.uploads = uploads;
    this.compared = compared;
    this.places = places;
    this.frames = frames;
    this.officers = officers;
    this.trail = trail;
  }

  @May(Right.IMPORT)
  @GetMapping(
      "/{language:vi|en}/exchange/{upload:[0-9a-f-]{36}}/{aspect:fresh|known|changed|otherwise|absent}")
  String list(
      Address address,
      @PathVariable UUID upload,
      @PathVariable String aspect,
      @RequestParam Optional<String> after,
      Model model) {
    var shown = uploads.upload(new UploadId(upload));
    var frame = frames.ofNoPlace(address, Menu.IMPORT);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, shown, Aspect.of(aspect).orElseThrow(), after));
    return "exchange/compared";
  }

  private ComparedPage page(Frame frame, Upload upload, Aspect aspect, Optional<String> after) {
    var tally = standing(upload);
    var found =
        compared.rows(
            upload.id(), aspect, after, SHOWN + 1, day -> officers.scope(DryRunTrail.PURPOSE, day));
    var shown = found.stream().limit(SHOWN).toList();
    noted(upload, aspect, shown);
    var next =
        Optional.of(shown)
            .filter(_ -> found.size() > SHOWN)
            .map(rows -> frame.address().with("after", rows.getLast().key()).href());
    var say = frame.say();
    var answer =
        new Answer(
            say.of("exchange.compared." + aspect.word(), aspect.in(tally)),
            say.of("exchange.compared.terms", upload.file().name()));
    return new ComparedPage(
        answer,
        frame.page("/exchange/" + upload.id()).href(),
        shown.stream().map(row -> line(frame, row)).toList(),
        next,
        aspect != Aspect.ABSENT);
  }

  private void noted(Upload upload, Aspect aspect, List<Compared.Row> shown) {
    var known = shown.stream().flatMap(row -> row.household().stream()).toList();
    trail.compared(upload.id().toString(), aspect.word(), known, shown.size() - known.size());
  }

  /// The counts of the dry run; once it is over, what it compared is not kept.
  private static Tally standing(Upload upload) {
    return upload
        .tally()
        .filter(_ -> upload.state() == UploadState.READ)
        .orElseThrow(() -> {
          var fields = Map.of("state", upload.state().name());
          return new Refused(ExchangeRefusal.UPLOAD_NOT_IN_STATE, fields);
        });
  }

  private ComparedPage.Line line(Frame frame, Compared.Row row) {
    var unit = row.unit().flatMap(id -> places.on(row.day()).find(id)).map(Unit::name);
    return new ComparedPage.Line(
        row.line(),
        row.head(),
        row.household().map(id -> frame.page("/desk/household/" + id.value()).href()),
        Stream.concat(row.village().stream(), unit.stream()).collect(Collectors.joining(", ")),
        words(frame, row.classes().before()),
        words(frame, row.classes().listed()),
        words(frame, row.classes().computed()));
  }

  private static String words(Frame frame, Optional<HouseholdClass> only) {
    return frame.say().of("review.class." + only.map(Enum::name).orElse("none"));
  }
}
