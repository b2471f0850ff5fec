package chungtay.desk.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.TaskWords;
import chungtay.plan.task.Turn;
import chungtay.wording.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// Last days as a file of RFC 5545, one whole day a task; so that a program that asks again puts
/// each in the place of what it had before.
final class CalendarFile {

  private final Say say;
  private final String site;
  private final Instant now;

  /// @param site where the server is reached, as links begin
  CalendarFile(Say say, String site, Instant now) {
    this.say = say;
    this.site = site;
    this.now = now;
  }

  String of(String name, List<Turn> turns) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Chung Tay//VI");
    calendar.setName(name);
    turns.forEach(turn -> calendar.addEvent(event(turn)));
    return Biweekly.write(calendar).go();
  }

  private VEvent event(Turn turn) {
    var day = turn.lastDay().orElseThrow();
    var event = new VEvent();
    event.setUid(turn.task().id().value() + "." + turn.period() + "@chungtay");
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(whole(day));
    event.setDateEnd(whole(day.plusDays(1)));
    var what = turn.duty().what().in(say.language());
    event.setSummary(turn.stage().isWithHolder() ? what : say.of("desk.calendar.done", what));
    event.setDescription(
        ClauseWords.of(say, turn.duty().id().clause()) + " · " + TaskWords.due(say, turn));
    event.setUrl(
        site
            + "/"
            + say.language().tag()
            + "/plan/task/"
            + turn.task().id().value()
            + "?period="
            + turn.period());
    return event;
  }

  private static ICalDate whole(LocalDate day) {
    var date = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return new ICalDate(date, false);
  }
}
