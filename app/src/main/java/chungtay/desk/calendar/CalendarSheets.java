package chungtay.desk.calendar;

import chungtay.access.AgencyId;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.token.CalendarKeys;
import chungtay.desk.calendar.LastDays.Span;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.notice.OfficeDays;
import chungtay.plan.page.Naming;
import chungtay.plan.page.TaskPages;
import chungtay.plan.page.TaskWords;
import chungtay.plan.task.Turn;
import chungtay.wording.Say;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A month of last days as its page tells of it.
@Component
class CalendarSheets {

  private static final int SHOWN_A_DAY = 4;
  private static final int DAYS_A_WEEK = 7;

  private final Naming naming;
  private final LastDays lastDays;
  private final OfficeDays officeDays;
  private final CalendarKeys keys;
  private final Officers officers;

  CalendarSheets(
      LastDays lastDays,
      OfficeDays officeDays,
      CalendarKeys keys,
      Officers officers,
      Naming naming) {
    this.naming = naming;
    this.lastDays = lastDays;
    this.officeDays = officeDays;
    this.keys = keys;
    this.officers = officers;
  }

  /// @param made the address of a feed that was made just now
  CalendarPage of(Frame frame, Optional<String> made) {
    var sheet = new Sheet(frame);
    return new CalendarPage(
        sheet.answer(),
        sheet.month(-1),
        sheet.month(1),
        sheet.whose(),
        Stream.of(DayOfWeek.values()).map(day -> frame.say().of("desk.calendar." + day)).toList(),
        sheet.weeks(),
        officeDays.isKnown(sheet.month.atDay(1))
            ? ""
            : frame.say().of("desk.calendar.unknown", String.valueOf(sheet.month.getYear())),
        officers
            .post()
            .filter(post -> post.role().may(Right.REPORT))
            .map(p -> feed(frame, p, made)));
  }

  private CalendarPage.Feed feed(Frame frame, Post post, Optional<String> made) {
    var path = "/" + frame.say().language().tag() + CalendarPages.PATH;
    return new CalendarPage.Feed(
        frame.page(CalendarPages.PATH + ".ics").href(),
        made,
        keys.has(post.id()),
        path + "/key",
        path + "/key/end");
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final YearMonth month;
    private final boolean own;
    private final Map<LocalDate, List<Turn>> byDay;
    private final int count;

    /// Whose the tasks are, where those of all agencies are shown.
    private final Map<AgencyId, String> names;

    private Sheet(Frame frame) {
      this.frame = frame;
      this.say = frame.say();
      this.month = asked();
      var post = officers.post().filter(one -> one.role().may(Right.REPORT));
      this.own =
          post.isPresent() && frame.address().parameter("of").filter("all"::equals).isEmpty();
      var agency = post.map(one -> one.agency().id()).filter(_ -> own);
      var span = new Span(month.atDay(1), month.atEndOfMonth());
      var all = lastDays.within(span, agency, frame.day());
      this.count = all.size();
      var leads = all.stream().flatMap(turn -> turn.task().leads().stream()).toList();
      this.names = naming.names(say, own ? List.of() : leads, frame.day());
      this.byDay =
          all.stream().collect(Collectors.groupingBy(turn -> turn.lastDay().orElseThrow()));
    }

    /// The month that the address names, else that of the day.
    private YearMonth asked() {
      var named = frame.address().parameter("month");
      try {
        if (named.isPresent()) return YearMonth.parse(named.get());
      } catch (DateTimeException e) {
        // Nobody knows that month; that of the day is shown.
      }
      return YearMonth.from(frame.day());
    }

    Answer answer() {
      var key = own ? "desk.calendar.answer.own" : "desk.calendar.answer.all";
      return new Answer(say.of(key, name(month), count), say.of("desk.calendar.terms"), List.of());
    }

    private String name(YearMonth one) {
      return say.of(
          "desk.calendar.month",
          String.valueOf(one.getMonthValue()),
          String.valueOf(one.getYear()));
    }

    Link month(int from) {
      var other = month.plusMonths(from);
      return new Link(name(other), here().with("month", other.toString()).href());
    }

    private Address here() {
      return frame.address();
    }

    List<Link> whose() {
      if (officers.post().filter(post -> post.role().may(Right.REPORT)).isEmpty()) return List.of();
      return List.of(
          new Link(say.of("desk.calendar.own"), here().without("of").href()),
          new Link(say.of("desk.calendar.all"), here().with("of", "all").href()));
    }

    /// From Monday to Sunday, also where the month begins or ends within a week.
    List<List<CalendarPage.Day>> weeks() {
      var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      var weeks = new ArrayList<List<CalendarPage.Day>>();
      for (var week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
        var first = week;
        weeks.add(
            Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS_A_WEEK)
                .map(this::day)
                .toList());
      }
      return weeks;
    }

    private CalendarPage.Day day(LocalDate day) {
      var turns = byDay.getOrDefault(day, List.of());
      var more = turns.size() - SHOWN_A_DAY;
      return new CalendarPage.Day(
          String.valueOf(day.getDayOfMonth()),
          say.of("desk.calendar." + day.getDayOfWeek()) + ", " + say.format().date(day),
          YearMonth.from(day).equals(month),
          officeDays.isOff(day),
          day.equals(frame.today()),
          turns.stream().limit(SHOWN_A_DAY).map(this::entry).toList(),
          more > 0
              ? Optional.of(new Link(say.of("desk.calendar.more", more), tasks()))
              : Optional.empty());
    }

    private String tasks() {
      return frame.page("/plan/tasks").with("of", own ? "mine" : "all").href();
    }

    private CalendarPage.Entry entry(Turn turn) {
      var href =
          frame
              .page(TaskPages.path(turn.task().id()))
              .with("period", turn.period().toString())
              .href();
      var whose =
          turn.task().leads().stream().filter(names::containsKey).map(names::get).sorted().toList();
      return new CalendarPage.Entry(
          String.join(", ", whose),
          turn.duty().what().in(say.language()),
          href,
          TaskWords.chip(say, turn, frame.day()));
    }
  }
}
