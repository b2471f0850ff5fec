package chungtay.desk.calendar;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.token.CalendarKeys;
import chungtay.desk.DeskRefusal;
import chungtay.desk.calendar.LastDays.Span;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.TakesAway;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A month of last days; the same as a file, and at an address that calendar programs ask again and
/// again.
@Controller
class CalendarPages {

  static final String PATH = "/desk/calendar";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  /// What a file tells of the past and of what is to come.
  private static final int MONTHS_BACK = 3;

  private static final int MONTHS_AHEAD = 12;

  private final Frames frames;
  private final CalendarSheets sheets;
  private final LastDays lastDays;
  private final Asking asking;

  CalendarPages(Frames frames, CalendarSheets sheets, LastDays lastDays, Asking asking) {
    this.frames = frames;
    this.sheets = sheets;
    this.lastDays = lastDays;
    this.asking = asking;
  }

  /// Who asks, by which key, and when.
  @Component
  record Asking(Officers officers, CalendarKeys keys, Clock clock) {}

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String calendar(Address address, Model model) {
    return page(frames.ofNoPlace(address, Menu.TASKS), Optional.empty(), model);
  }

  private String page(Frame frame, Optional<String> made, Model model) {
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, made));
    return "desk/calendar";
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + ".ics")
  void file(Address address, HttpServletResponse response) throws IOException {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var post = asking.officers().post().orElseThrow();
    response.setHeader("Content-Disposition", "attachment; filename=\"viec-den-han.ics\"");
    write(frame.say(), post, frame.today(), response);
  }

  /// Makes the address by which calendar programs ask, and tells it this once.
  @May(Right.REPORT)
  @PostMapping(MAPPED + "/key")
  String make(Address address, Model model, HttpServletResponse response) {
    var frame = today(address);
    var key =
        asking.keys().renew(asking.officers().post().orElseThrow(), asking.officers().actor());
    var path = "/" + frame.say().language().tag() + PATH + "/feed/" + key;
    response.setHeader("Cache-Control", "no-store");
    return page(frame, Optional.of(site() + path), model);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/key/end")
  String end(Address address) {
    asking.keys().end(asking.officers().post().orElseThrow(), asking.officers().actor());
    return "redirect:" + today(address).page(PATH).href();
  }

  private Frame today(Address address) {
    return frames.ofNoPlace(new Address(address.language(), PATH, Map.of()), Menu.TASKS);
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }

  /// What a calendar program is told that shows the key of a post; it has no session.
  @May(Right.ENTER)
  @TakesAway
  @GetMapping(MAPPED + "/feed/{key}")
  void feed(Address address, @PathVariable String key, HttpServletResponse response)
      throws IOException {
    var frame = today(address);
    var post =
        asking
            .keys()
            .find(key, frame.today())
            .orElseThrow(() -> new Refused(DeskRefusal.NO_CALENDAR, Map.of()));
    write(frame.say(), post, frame.today(), response);
  }

  private void write(Say say, Post post, LocalDate today, HttpServletResponse response)
      throws IOException {
    var span = new Span(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
    var turns = lastDays.within(span, Optional.of(post.agency().id()), today);
    var name = say.of("desk.calendar.name", post.agency().shortName().in(say.language()));
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    var file = new CalendarFile(say, site(), asking.clock().instant()).of(name, turns);
    response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
  }
}
