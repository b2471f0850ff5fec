package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import chungtay.access.Agencies;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.entry.KeepingStaff;
import chungtay.plan.Editions;
import chungtay.plan.task.Turns;
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
    assertThat(day).contains("class=\"falls-due\"").containsPattern("<b>UBND (huyện|TP|TX)? ?");
    assertThat(page).contains("Tháng 3/2021");
    assertThat(
            from(Role.DISTRICT_OFFICER)
                .get("/vi/desk/calendar?month=2021-03&day=2021-09-30")
                .body())
        .contains("falls-due")
        .doesNotContain("<b>UBND"); // its own need no name
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
  void nobodyElsesTasksStandInIt() throws Exception {
    var office = PLACE.office;
    var today = LocalDate.of(2021, 9, 30);
    var agency = office.bean(Agencies.class).byCode("labour", today).orElseThrow().id();
    var plan = office.bean(Editions.class).all().getFirst();
    var own =
        office.bean(Turns.class).of(plan, today, today.plusMonths(12)).stream()
            .filter(turn -> turn.task().leads().contains(agency))
            .flatMap(turn -> turn.lastDay().stream())
            .filter(day -> !day.isBefore(today.minusMonths(3)))
            .filter(day -> !day.isAfter(today.plusMonths(12)))
            .count();

    var file = from(Role.STANDING_AGENCY).get("/vi/desk/calendar.ics?day=2021-09-30").body();

    assertThat(Biweekly.parse(file).first().getEvents()).hasSize((int) own);
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
  void whoseAccountIsClosedTellsNoCalendarProgramAnything() throws Exception {
    var feed = made(from(Role.COMMUNE_LEADER));
    var anybody = new PostReader(PLACE.office, "a=b");
    assertThat(anybody.get(feed).statusCode()).isEqualTo(200);
    var leader =
        PLACE.office.bean(Posts.class).ofDemo(LocalDate.of(2021, 9, 30)).stream()
            .filter(post -> post.role() == Role.COMMUNE_LEADER)
            .findFirst()
            .orElseThrow();

    PLACE
        .office
        .bean(KeepingStaff.class)
        .close(Foundations.SETUP, leader.account().id(), "nghỉ việc");

    assertThat(anybody.get(feed).statusCode()).isEqualTo(404);
  }

  @Test
  void aKeyThatNobodyMadeOpensNothing() throws Exception {
    var answer =
        new PostReader(PLACE.office, "a=b").get("/vi/desk/calendar/feed/" + "A".repeat(43));

    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
