package chungtay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.law.Law;
import chungtay.notice.Daily;
import chungtay.notice.Hours;
import chungtay.notice.Inbox;
import chungtay.notice.Left;
import chungtay.notice.Mornings;
import chungtay.notice.Notices;
import chungtay.notice.OfficeDays;
import chungtay.notice.Reader;
import chungtay.notice.Theme;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.DutyId;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Of what agencies are reminded, on which day, and how often.
class TaskRemindingTest {

  /// "trước ngày 31/3/2021", a Tuesday.
  static final LocalDate LAST = LocalDate.of(2021, 3, 30);

  /// "theo quy định": the plan sets no day for it.
  static final DutyId LEFT_OPEN = new DutyId(new ClauseId("V.1/6"), 1);

  final PlanOffice office = new PlanOffice();
  final Edition plan = office.publish(PlanOffice.PLAN);
  final Hours clock = new Hours(PlanOffice.DAY);
  final WorkingDay workingDay = new WorkingDay(clock, Optional.empty());
  final OfficeDays days = new OfficeDays(Law.read(Path.of("../law")));
  final Notices notices = new Notices(office.database.client(), workingDay);
  final Inbox inbox = new Inbox(office.database.client(), workingDay);
  final TaskReminding reminding = new TaskReminding(office.editions, office.turns, notices, days);
  final Post district = office.post(office.committee("164"), Role.DISTRICT_OFFICER);
  final Post labour = office.post(office.agency("labour"), Role.STANDING_AGENCY);

  @AfterEach
  void close() {
    office.close();
  }

  private Mornings mornings(Daily... all) {
    var writing = new Mornings.Writing(office.database.acts(), office.database.transactions());
    return new Mornings(List.of(all), days, workingDay, office.database.client(), writing);
  }

  private void morning(LocalDate day) {
    clock.on(day);
    mornings(reminding).begin();
  }

  private List<Left> told(Post post) {
    return inbox.page(new Reader(post.account(), List.of(post)), Optional.empty(), 1000);
  }

  private long told(Post post, String kind) {
    return told(post).stream().filter(one -> one.key().equals("plan.notice." + kind)).count();
  }

  /// How often the district was told of the plan that it has to send by 30 March.
  private long ofSending(String kind) {
    var sending = PlanOffices.find(office, plan, "III.1.2/1", 3, district);
    return told(district).stream()
        .filter(one -> one.key().equals("plan.notice." + kind))
        .filter(one -> one.page().contains(sending.task().id().value().toString()))
        .count();
  }

  @Test
  void sevenDaysBeforeTheLastDayIsSoonAndEightAreNot() {
    morning(LAST.minusDays(8)); // Monday 22 March
    assertThat(ofSending("DUE_SOON")).isZero();

    morning(LAST.minusDays(7));
    assertThat(ofSending("DUE_SOON")).isEqualTo(1);

    morning(LAST.minusDays(6));
    assertThat(ofSending("DUE_SOON")).isEqualTo(1);
  }

  @Test
  void onTheLastDayAndOnceAfterItOneIsToldAgain() {
    morning(LAST);
    assertThat(ofSending("LAST_DAY")).isEqualTo(1);
    assertThat(ofSending("DUE_SOON"))
        .isZero(); // nobody was there to tell it: now it is the last day
    assertThat(ofSending("LATE")).isZero();

    morning(LAST.plusDays(1));
    morning(LAST.plusDays(2));
    assertThat(ofSending("LATE")).isEqualTo(1);
    assertThat(ofSending("LAST_DAY")).isEqualTo(1);
  }

  @Test
  void aDayWithoutAServerIsMadeUpFor() {
    morning(LAST.minusDays(5));
    assertThat(ofSending("DUE_SOON")).isEqualTo(1);

    morning(LAST.plusDays(8)); // 7 April; the first working day after 30 March was the 31st
    assertThat(ofSending("LATE")).isEqualTo(1);
  }

  @Test
  void whatBecameLateLongAgoIsCountedOnceAWeek() {
    morning(LocalDate.of(2021, 4, 15)); // a Thursday
    assertThat(ofSending("LATE")).isZero();
    var first = told(district, "STILL_LATE");
    assertThat(first).isEqualTo(1);

    morning(LocalDate.of(2021, 4, 16));
    assertThat(told(district, "STILL_LATE")).isEqualTo(1);

    morning(LocalDate.of(2021, 4, 19)); // Monday
    assertThat(told(district, "STILL_LATE")).isEqualTo(2);
    assertThat(told(labour, "AWAITED_LATE")).isEqualTo(2);
  }

  @Test
  void onADayOffNobodyIsReminded() {
    morning(LocalDate.of(2021, 3, 27)); // Saturday
    morning(LocalDate.of(2021, 3, 28));
    assertThat(told(district, "DUE_SOON")).isZero();

    morning(LocalDate.of(2021, 3, 29));
    assertThat(ofSending("DUE_SOON")).isEqualTo(1);
  }

  /// 30 April to 3 May 2021 are off.
  @Test
  void aReviewDayThatFallsOnADayOffIsToldOnTheWorkingDayBefore() {
    office.reviewDays.set(
        plan, LEFT_OPEN, Due.parse("by 2021-05-02"), office.speaker(labour, LAST).actor());
    var holder = holderOf(LEFT_OPEN);

    morning(LocalDate.of(2021, 4, 28)); // Wednesday
    assertThat(told(holder, "REVIEW_DAY")).isZero();
    assertThat(told(holder, "DUE_SOON")).isPositive();

    morning(LocalDate.of(2021, 4, 29));
    assertThat(told(holder, "REVIEW_DAY")).isEqualTo(1);

    morning(LocalDate.of(2021, 5, 4));
    assertThat(
            told(holder).stream()
                .filter(one -> one.theme() == Theme.LATE)
                .filter(one -> one.page().contains("2021-03-12"))
                .filter(one -> one.key().endsWith(".LATE")))
        .hasSize(1);
  }

  private Post holderOf(DutyId duty) {
    var turn =
        office.turns(plan, LAST).stream()
            .filter(one -> one.duty().id().equals(duty))
            .findFirst()
            .orElseThrow();
    return office.post(turn.task().leads().iterator().next(), Role.STANDING_AGENCY);
  }

  @Test
  void aMovedLastDayIsAnother() {
    var actor = office.speaker(labour, LAST).actor();
    office.reviewDays.set(plan, LEFT_OPEN, Due.parse("by 2021-03-25"), actor);
    var holder = holderOf(LEFT_OPEN);
    morning(LocalDate.of(2021, 3, 25));
    assertThat(told(holder, "REVIEW_DAY")).isEqualTo(1);

    office.reviewDays.set(plan, LEFT_OPEN, Due.parse("by 2021-04-22"), actor);
    morning(LocalDate.of(2021, 4, 22));
    assertThat(told(holder, "REVIEW_DAY")).isEqualTo(2);
  }

  @Test
  void whatIsDoneOrOnlyAskedForIsRemindedOfToNobody() {
    var sending = PlanOffices.find(office, plan, "III.1.2/1", 3, district);
    office.saying.say(
        plan,
        new Saying.Said(sending.task().id(), sending.period(), 0, Stage.REPORTED, "đã gửi"),
        office.speaker(district, PlanOffice.DAY));

    morning(LAST);
    morning(LAST.plusDays(1));

    assertThat(ofSending("LAST_DAY")).isZero();
    assertThat(ofSending("LATE")).isZero();
    var front = office.post(office.agency("fatherland_front"), Role.SECTOR_OFFICER);
    assertThat(told(front).stream().filter(one -> one.theme() != Theme.NEW)).isEmpty();
  }

  @Test
  void ofTwoServersThatBeginADayOneReminds() throws Exception {
    clock.on(LAST);
    Callable<Boolean> begin =
        () -> {
          mornings(reminding).begin();
          return true;
        };
    try (var four = Executors.newFixedThreadPool(4)) {
      for (var one : four.invokeAll(List.of(begin, begin, begin, begin))) one.get();
    }

    assertThat(ofSending("LAST_DAY")).isEqualTo(1);
    assertThat(acts("notice.remind")).isEqualTo(1);
  }

  @Test
  void aDayThatWasCutShortBeginsAnew() {
    clock.on(LAST);
    var cut = new Cut();
    assertThatThrownBy(() -> mornings(cut).begin()).hasMessage("power cut");
    assertThat(ofSending("LAST_DAY")).isZero();
    assertThat(mornings(cut).isBegun()).isFalse();

    mornings(cut).begin();
    assertThat(ofSending("LAST_DAY")).isEqualTo(1);
    assertThat(mornings(cut).isBegun()).isTrue();
  }

  /// Fails once when all is left.
  private final class Cut implements Daily {

    private boolean failed;

    @Override
    public String name() {
      return "cut";
    }

    @Override
    public boolean remind(chungtay.audit.ActId act, LocalDate today, LocalDate until) {
      var looked = reminding.remind(act, today, until);
      if (!failed) {
        failed = true;
        throw new IllegalStateException("power cut");
      }
      return looked;
    }
  }

  @Test
  void beforeAPlanIsPublishedTheDayIsNotDone() {
    try (var empty = new PlanOffice()) {
      var writing = new Mornings.Writing(empty.database.acts(), empty.database.transactions());
      var none = new TaskReminding(empty.editions, empty.turns, empty.notices, days);
      var mornings =
          new Mornings(List.of(none), days, workingDay, empty.database.client(), writing);

      mornings.begin();
      assertThat(mornings.isBegun()).isFalse();

      empty.publish(PlanOffice.PLAN);
      mornings.begin();
      assertThat(mornings.isBegun()).isTrue();
    }
  }

  @Test
  void ofAYearWithoutDaysOffEveryDayCounts() {
    var saturday = LocalDate.of(2040, 1, 7);

    assertThat(days.isKnown(saturday)).isFalse();
    assertThat(days.isOff(saturday)).isFalse();
    assertThat(days.until(saturday)).isEqualTo(saturday);
    assertThat(days.isKnown(LAST)).isTrue();
  }

  private int acts(String kind) {
    return office
        .database
        .client()
        .sql("SELECT count(*) FROM audit.act WHERE kind = :kind AND number IS NOT NULL")
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }
}
