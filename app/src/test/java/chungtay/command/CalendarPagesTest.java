package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import chungtay.access.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Last days of tasks in a month, and as calendar programs are told of them.
class CalendarPagesTest {

  static final District PLACE = District.open("167"); // Định Hóa

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String made(PostReader officer) throws Exception {
    var answer = officer.post("/vi/desk/calendar/key", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var found =
        Pattern.compile("(/vi/desk/calendar/feed/[A-Za-z0-9_-]{43})").matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void aTaskStandsOnTheLastDayOnWhichItIsInTime() throws Exception {
    var page = from(Role.OBSERVER).get("/vi/desk/calendar?month=2021-03&day=2021-09-30").body();

    var day = page.substring(page.indexOf(">30<"), page.indexOf(">31<")); // "trước ngày 31/3/2021"
    assertThat(day).contains("class=\"falls-due\"");
    assertThat(page).contains("Tháng 3/2021");
  }

  @Test
  void daysOffAreMarkedAndAYearWithoutThemIsSaid() throws Exception {
    var observer = from(Role.OBSERVER);

    assertThat(observer.get("/vi/desk/calendar?month=2021-02&day=2021-09-30").body())
        .contains(" closed", "nghỉ"); // Tết
    assertThat(observer.get("/vi/desk/calendar?month=2031-02&day=2021-09-30").body())
        .contains("Chưa có lịch nghỉ của năm 2031");
  }

  @Test
  void aCalendarProgramReadsTheLastDaysOfTheAgencyWithoutASession() throws Exception {
    var officer = from(Role.STANDING_AGENCY);
    var feed = made(officer);

    var answer = new PostReader(PLACE.office, "a=b").get(feed);
    var calendar = Biweekly.parse(answer.body()).first();

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).isNotEmpty();
    assertThat(calendar.getEvents())
        .allSatisfy(event -> {
          var start = event.getDateStart().getValue().toInstant();
          var end = event.getDateEnd().getValue().toInstant();
          var zone = ZoneId.systemDefault();
          assertThat(LocalDate.ofInstant(end, zone))
              .isEqualTo(LocalDate.ofInstant(start, zone).plusDays(1));
        });
    assertThat(answer.body()).contains("DTSTART;VALUE=DATE:2021", "@chungtay");
  }

  @Test
  void aNewAddressEndsTheOldAndAnEndedOneOpensNothing() throws Exception {
    var officer = from(Role.DISTRICT_OFFICER);
    var anybody = new PostReader(PLACE.office, "a=b");
    var first = made(officer);
    var second = made(officer);

    assertThat(anybody.get(first).statusCode()).isEqualTo(404);
    assertThat(anybody.get(second).statusCode()).isEqualTo(200);

    assertThat(officer.post("/vi/desk/calendar/key/end", "").statusCode()).isEqualTo(302);
    assertThat(anybody.get(second).statusCode()).isEqualTo(404);
  }

  @Test
  void aKeyThatNobodyMadeOpensNothing() throws Exception {
    var answer =
        new PostReader(PLACE.office, "a=b").get("/vi/desk/calendar/feed/" + "A".repeat(43));

    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
