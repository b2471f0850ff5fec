package chungtay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.law.Language;
import chungtay.notice.Inbox;
import chungtay.notice.NoticeWords;
import chungtay.notice.Reader;
import chungtay.plan.Edition;
import chungtay.wording.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Who is told what of a task, and that nobody is told what somebody noted beside it.
class TaskNoticesTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate DAY = LocalDate.of(2021, 3, 20);
  static final String NOTE = "hộ bà Nguyễn Thị Ví Dụ, xóm 5";
  static final Inbox INBOX = new Inbox(OFFICE.database.client(), OFFICE.workingDay);
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private static List<String> told(Post post, Language language) {
    var say = Messages.in(language);
    return INBOX.page(new Reader(post.account(), List.of(post)), Optional.empty(), 1000).stream()
        .map(one -> NoticeWords.of(say, one))
        .toList();
  }

  private static void say(Post holder, Post speaker, Stage stage) {
    var turn = PlanOffices.find(OFFICE, PLAN, "III.1.2/1", 3, holder);
    var entry = turn.step().map(Step::entry).orElse(0L);
    OFFICE.saying.say(
        PLAN,
        new Saying.Said(turn.task().id(), turn.period(), entry, stage, NOTE),
        OFFICE.speaker(speaker, DAY));
  }

  @Test
  void eachSideIsToldWhatTheOtherDidInItsOwnLanguage() {
    var district = OFFICE.post(OFFICE.committee("165"), Role.DISTRICT_OFFICER);

    say(district, district, Stage.REPORTED);
    assertThat(told(LABOUR, Language.VI))
        .first()
        .asString()
        .contains("báo đã xong")
        .contains("UBND");
    assertThat(told(LABOUR, Language.EN)).first().asString().contains("reports as done");

    say(district, LABOUR, Stage.RETURNED);
    assertThat(told(district, Language.VI)).first().asString().contains("trả lại");

    say(district, district, Stage.REPORTED);
    say(district, LABOUR, Stage.ACCEPTED);
    assertThat(told(district, Language.VI)).first().asString().contains("đã chấp nhận");

    say(district, LABOUR, Stage.RETURNED);
    say(district, LABOUR, Stage.DROPPED);
    assertThat(told(district, Language.VI)).first().asString().contains("Không làm nữa");
    say(district, LABOUR, Stage.OPEN);
    assertThat(told(district, Language.VI)).first().asString().contains("Phải làm lại");

    assertThat(
            OFFICE
                .database
                .client()
                .sql("SELECT said::text FROM notice.notice")
                .query(String.class)
                .list())
        .noneMatch(said -> said.contains("Ví Dụ"));
  }

  @Test
  void nobodyElseIsToldAndNobodyOfTheirOwnDeeds() {
    var district = OFFICE.post(OFFICE.committee("167"), Role.DISTRICT_OFFICER);
    var other = OFFICE.post(OFFICE.committee("168"), Role.DISTRICT_OFFICER);
    var reader = OFFICE.post(OFFICE.agency("labour"), Role.FUND_ACCOUNTANT);
    var before = told(other, Language.VI);

    say(district, district, Stage.REPORTED);

    assertThat(told(other, Language.VI)).isEqualTo(before);
    assertThat(told(district, Language.VI)).noneMatch(words -> words.contains("báo đã xong"));
    assertThat(told(reader, Language.VI)).noneMatch(words -> words.contains("báo đã xong"));
  }

  @Test
  void aPlanIsToldToItsRecipientsAndANewerEditionToo() {
    try (var office = new PlanOffice()) {
      office.publish(PlanOffice.PLAN);
      var inbox = new Inbox(office.database.client(), office.workingDay);
      var health = office.post(office.agency("health"), Role.SECTOR_OFFICER);
      var reader = new Reader(health.account(), List.of(health));
      assertThat(inbox.page(reader, Optional.empty(), 10))
          .extracting(one -> one.key())
          .containsExactly("plan.notice.PUBLISHED");

      office.publish(PlanOffices.without(PlanOffice.PLAN, "III.3.7"));

      assertThat(inbox.page(reader, Optional.empty(), 10))
          .extracting(one -> one.key())
          .containsExactly("plan.notice.NEWER_EDITION", "plan.notice.PUBLISHED");
    }
  }
}
