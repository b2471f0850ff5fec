package chungtay.notice.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.notice.Inbox;
import chungtay.notice.Left;
import chungtay.notice.NoticeRefusal;
import chungtay.notice.NoticeWords;
import chungtay.notice.OfficeDays;
import chungtay.notice.Reader;
import chungtay.notice.Theme;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What whoever asks is told, from the post that they ask from.
@Controller
class NoticePages {

  static final String PATH = "/notice";
  private static final String MAPPED = "/{language:vi|en}" + PATH;
  private static final int ROWS = 50;

  private final Frames frames;
  private final Officers officers;
  private final Inbox inbox;
  private final OfficeDays days;

  NoticePages(Frames frames, Officers officers, Inbox inbox, OfficeDays days) {
    this.frames = frames;
    this.officers = officers;
    this.inbox = inbox;
    this.days = days;
  }

  @May(Right.OWN)
  @GetMapping(MAPPED)
  String all(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var before = address.parameter("after").flatMap(NoticePages::number);
    var found = inbox.page(reader(), before, ROWS + 1);
    var rows = found.stream().limit(ROWS).toList();
    var next =
        found.size() > ROWS
            ? Optional.of(
                frame.address().with("after", String.valueOf(rows.getLast().entry())).href())
            : Optional.<String>empty();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new NoticesPage(
            answer(frame), days(frame, rows), next, seeing(frame, rows), remark(frame)));
    return "notice/notices";
  }

  private Reader reader() {
    return Reader.of(officers.asking().orElseThrow());
  }

  private static Answer answer(Frame frame) {
    var say = frame.say();
    var unread = frame.asked().unread();
    var headline =
        unread == Frames.Bell.AT_MOST
            ? say.of("notice.answer.many", Frames.Bell.AT_MOST - 1)
            : say.of(unread == 0 ? "notice.answer.none" : "notice.answer", unread);
    return new Answer(headline, say.of("notice.terms"));
  }

  private static List<NoticesPage.Day> days(Frame frame, List<Left> rows) {
    var byDay =
        rows.stream()
            .collect(Collectors.groupingBy(Left::day, LinkedHashMap::new, Collectors.toList()));
    return byDay.entrySet().stream()
        .sorted(Map.Entry.<LocalDate, List<Left>>comparingByKey(Comparator.reverseOrder()))
        .map(day ->
            new NoticesPage.Day(
                title(frame, day.getKey()),
                day.getValue().stream().map(one -> row(frame, one)).toList()))
        .toList();
  }

  private static String title(Frame frame, LocalDate day) {
    return day.equals(frame.today())
        ? frame.say().of("notice.today", day)
        : frame.format().date(day);
  }

  private static NoticesPage.Row row(Frame frame, Left notice) {
    var say = frame.say();
    return new NoticesPage.Row(
        NoticeWords.of(say, notice),
        frame.page(PATH + "/" + notice.entry()).href(),
        new Chip(mood(notice.theme()), say.of("notice.theme." + notice.theme())),
        notice.seen());
  }

  private static Mood mood(Theme theme) {
    return switch (theme) {
      case LATE -> Mood.BAD;
      case SOON, RETURNED -> Mood.WARN;
      case AWAITED, NEW -> Mood.PLAIN;
    };
  }

  /// What was on the page counts as read, and what is older; not what came meanwhile.
  private static Optional<NoticesPage.Seeing> seeing(Frame frame, List<Left> rows) {
    if (frame.asked().unread() == 0) return Optional.empty();
    return rows.stream()
        .map(Left::act)
        .max(Comparator.naturalOrder())
        .map(upto ->
            new NoticesPage.Seeing(
                "/" + frame.say().language().tag() + PATH + "/seen", String.valueOf(upto)));
  }

  private String remark(Frame frame) {
    var until = frame.today().plusDays(1);
    return days.isKnown(until)
        ? ""
        : frame.say().of("notice.days-off", String.valueOf(until.getYear()));
  }

  /// Leads to what a notice tells of; from then on it counts as read.
  @May(Right.OWN)
  @GetMapping(MAPPED + "/{notice}")
  String open(Address address, @PathVariable String notice) {
    var reader = reader();
    var found =
        number(notice)
            .flatMap(entry -> inbox.find(reader, entry))
            .orElseThrow(() -> new Refused(NoticeRefusal.NO_SUCH_NOTICE, Map.of()));
    inbox.see(reader, found);
    return "redirect:/" + address.language().tag() + found.page();
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/seen")
  String seeAll(Address address, @RequestParam(defaultValue = "") String upto) {
    number(upto).ifPresent(act -> inbox.seeAll(reader(), act));
    return "redirect:/" + address.language().tag() + PATH;
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text)).filter(number -> number > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
