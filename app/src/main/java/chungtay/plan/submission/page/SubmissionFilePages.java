package chungtay.plan.submission.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.SavedFile;
import chungtay.frame.file.TakesAway;
import chungtay.plan.By;
import chungtay.plan.attached.AttachedId;
import chungtay.plan.attached.Attaching;
import chungtay.plan.attached.To;
import chungtay.plan.attached.page.FileForm;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.State;
import chungtay.plan.submission.Submission;
import chungtay.plan.submission.SubmissionRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The files that go with what an agency sends, the signed version among them.
@Controller
class SubmissionFilePages {

  private static final String MAPPED = SubmissionPages.MAPPED + "/file";

  private final Frames frames;
  private final PlacesNamed named;
  private final SubmissionRooms rooms;
  private final Attaching attaching;
  private final Officers officers;

  SubmissionFilePages(
      Frames frames,
      PlacesNamed named,
      SubmissionRooms rooms,
      Attaching attaching,
      Officers officers) {
    this.frames = frames;
    this.named = named;
    this.rooms = rooms;
    this.attaching = attaching;
    this.officers = officers;
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED)
  String attach(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String title,
      @RequestParam(required = false) @Nullable String signed) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    var to = written(place, frame.today());
    var ready = Attaching.read(new FileForm(file, title, signed).sent());
    attaching.attach(to, ready, by(frame));
    return "redirect:" + SubmissionPages.address(frame, place).href();
  }

  /// What files may be attached to now: what they write, and what was sent and is not accepted.
  private To written(Place place, LocalDate day) {
    if (!place.mayWrite(post())) throw SubmissionRefusal.NOT_YOURS_TO_SEND.refused();
    var sent = sent(place, day);
    if (sent.state() == State.ACCEPTED) throw SubmissionRefusal.NOT_WITH_SENDER.refused();
    return new To.Submission(sent.id().value());
  }

  private Submission sent(Place place, LocalDate day) {
    return rooms.find(place, day).orElseThrow(SubmissionRefusal.NOTHING_ASKED::refused);
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/{file}")
  void file(
      Address address,
      @PathVariable Map<String, String> path,
      @PathVariable UUID file,
      HttpServletResponse response)
      throws IOException {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var place = named.place(path, frame.day());
    if (!place.mayRead(post())) throw SubmissionRefusal.NOT_YOURS_TO_READ.refused();
    var sent = sent(place, frame.day());
    if (!place.mayReadFiles(sent, post())) throw SubmissionRefusal.NOT_YOURS_TO_READ.refused();
    var to = new To.Submission(sent.id().value());
    var opened = attaching.open(to, new AttachedId(file), by(frame));
    var kept = opened.attached().file();
    new SavedFile(kept.name(), kept.type().contentType(), kept.bytes(), opened.content())
        .to(response);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/{file}/withdraw")
  String withdraw(
      Address address,
      @PathVariable Map<String, String> path,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String reason) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    attaching.withdraw(written(place, frame.today()), new AttachedId(file), reason, by(frame));
    return "redirect:" + SubmissionPages.address(frame, place).href();
  }

  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.TASKS);
  }

  private Post post() {
    return officers.post().orElseThrow();
  }

  private By by(Frame frame) {
    return new By(post(), officers.actor(), frame.today());
  }
}
