package chungtay.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.law.Language;
import chungtay.notice.NoticeRefusal;
import chungtay.notice.Reader;
import chungtay.notice.mail.MailOffice.Told;
import chungtay.refusal.Refused;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is written to when, through a real mail server on this machine.
class PostmanTest {

  final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  MailOffice office;

  @BeforeEach
  void open() {
    server.start();
    office = new MailOffice(server.getSmtp().getPort());
  }

  @AfterEach
  void close() {
    office.close();
    server.stop();
  }

  private static String part(MimeMessage message, int index) throws Exception {
    return ((Multipart) message.getContent()).getBodyPart(index).getContent().toString();
  }

  @Test
  void anAddressIsConfirmedByTheCodeThatWasSentThere() throws Exception {
    var account = office.post("moi").account();
    office.as(account, mine -> office.keeping.propose(mine, "moi@example.vn", Language.VI));
    assertThat(server.getReceivedMessages()).isEmpty(); // no page waits for the mail server
    office.postman.round();

    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("moi@example.vn");
    var found = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}").matcher(part(mail, 0));
    assertThat(found.find()).isTrue();
    assertThat(office.addresses.of(account.id())).isEmpty();
    assertThat(
            office
                .database
                .client()
                .sql("SELECT count(*) FROM notice.proof WHERE code_hash IS NOT NULL")
                .query(Integer.class)
                .single())
        .isEqualTo(1);

    office.as(
        account,
        mine -> office.keeping.confirm(mine, found.group().toLowerCase(Locale.ROOT), Language.VI));

    var wish = office.addresses.of(account.id()).orElseThrow();
    assertThat(wish.choice()).isEqualTo(Choice.DIGEST);
    assertThat(wish.address().text()).isEqualTo("moi@example.vn");
    refused(
        () -> office.as(account, mine -> office.keeping.confirm(mine, found.group(), Language.VI)),
        NoticeRefusal.NO_CODE_AWAITED);
  }

  @Test
  void aCodeIsTriedFiveTimesAndWorksForTwoHours() throws Exception {
    var account = office.post("do-ma").account();
    office.as(account, mine -> office.keeping.propose(mine, "do@example.vn", Language.VI));
    office.postman.round();
    var code = code(0);
    for (var i = 0; i < AddressProofs.TRIES; i++) {
      refused(
          () -> office.as(account, mine -> office.keeping.confirm(mine, "0000-0000", Language.VI)),
          NoticeRefusal.CODE_WRONG);
    }
    refused(
        () -> office.as(account, mine -> office.keeping.confirm(mine, code, Language.VI)),
        NoticeRefusal.NO_CODE_AWAITED);

    office.as(account, mine -> office.keeping.propose(mine, "do@example.vn", Language.VI));
    office.postman.round();
    office.clock.pass(AddressProofs.WORKS);
    refused(
        () -> office.as(account, mine -> office.keeping.confirm(mine, code(1), Language.VI)),
        NoticeRefusal.CODE_WRONG);
  }

  private String code(int mail) {
    try {
      var found =
          Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}")
              .matcher(part(server.getReceivedMessages()[mail], 0));
      assertThat(found.find()).isTrue();
      return found.group();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noMoreThanFiveCodesAreSentADay() {
    var account = office.post("nhieu").account();
    for (var i = 0; i < KeepingAnAddress.CODES_A_DAY; i++) {
      office.as(account, mine -> office.keeping.propose(mine, "ai@example.vn", Language.VI));
    }
    refused(
        () ->
            office.as(account, mine -> office.keeping.propose(mine, "ai@example.vn", Language.VI)),
        NoticeRefusal.TOO_MANY_CODES);

    office.clock.pass(Duration.ofDays(1).plusMinutes(1));
    office.as(account, mine -> office.keeping.propose(mine, "ai@example.vn", Language.VI));
  }

  @Test
  void aDigestComesOnceAWorkingDayWithAllThatIsNew() throws Exception {
    office.wanting("can", Choice.DIGEST, Language.VI);
    office.tell(Told.PUBLISHED, "Kế hoạch <b>&amp;</b>");
    office.tell(Told.LATE, "Việc chậm");
    office.postman.round();
    office.postman.round();

    assertThat(server.getReceivedMessages()).hasSize(1);
    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Chung Tay: 2 thông báo mới, 1 về việc chậm");
    assertThat(mail.getHeader("List-Unsubscribe")[0])
        .isEqualTo("<https://chungtay.example.vn/vi/notice/mail>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(part(mail, 0))
        .containsSubsequence("Chậm (1)", "Đã quá hạn 30/9/2021: Việc chậm vi", "Để biết (1)")
        .contains("https://chungtay.example.vn/vi/notice/", "Đổi lựa chọn");
    assertThat(part(mail, 1))
        .contains("Kế hoạch &lt;b&gt;&amp;amp;&lt;/b&gt; vi", "<html lang=\"vi\">")
        .doesNotContain("<b>");

    office.tell(Told.LATE, "Nữa");
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(1);

    office.clock.on(LocalDate.of(2021, 10, 1));
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(part(server.getReceivedMessages()[1], 0)).contains("Nữa").doesNotContain("Kế hoạch");
  }

  @Test
  void beforeSevenOnADayOffAndWithNothingNewNobodyIsWritten() {
    office.wanting("can", Choice.DIGEST, Language.EN);
    office.postman.round();
    assertThat(server.getReceivedMessages()).isEmpty();

    office.clock.on(LocalDate.of(2021, 10, 2)); // Saturday
    office.tell(Told.LATE, "Việc");
    office.postman.round();
    assertThat(server.getReceivedMessages()).isEmpty();

    office.clock.on(LocalDate.of(2021, 10, 4));
    office.clock.pass(Duration.ofHours(-2).minusMinutes(1)); // 6:59
    office.postman.round();
    assertThat(server.getReceivedMessages()).isEmpty();

    office.clock.pass(Duration.ofMinutes(1));
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatWaitsIsWrittenAtOnceAndNotAgainInTheDigest() throws Exception {
    office.clock.pass(Duration.ofHours(-3)); // six in the morning
    office.wanting("ngay", Choice.AT_ONCE, Language.EN);
    office.tell(Told.RETURNED, "Báo cáo");
    office.tell(Told.PUBLISHED, "Plan");
    office.postman.round();
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getSubject())
        .isEqualTo("Chung Tay: 1 matter waits for you");

    office.tell(Told.RETURNED, "Ngay sau");
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(1); // five minutes have not passed
    office.clock.pass(Posting.PAUSE);
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(2);

    office.clock.pass(Duration.ofHours(2));
    office.postman.round();
    assertThat(server.getReceivedMessages()).hasSize(3);
    assertThat(part(server.getReceivedMessages()[2], 0))
        .contains("Plan en")
        .doesNotContain("Báo cáo", "Ngay sau");
  }

  @Test
  void whatIsReadMeanwhileAndWhoeverWantsNoneIsNotWritten() {
    var reading = office.wanting("doc", Choice.DIGEST, Language.VI);
    office.wanting("thoi", Choice.NONE, Language.VI);
    office.tell(Told.LATE, "Việc");
    var reader = new Reader(reading.account(), List.of(reading));
    office.inbox.see(reader, office.inbox.page(reader, Optional.empty(), 1).getFirst());

    office.postman.round();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whoeverDroppedTheAddressIsNotWrittenEvenFromTheOutbox() {
    var leaving = office.wanting("roi", Choice.DIGEST, Language.VI);
    server.stop();
    office.tell(Told.LATE, "Việc");
    office.postman.round();
    office.as(leaving.account(), office.keeping::drop);
    server.start();
    office.clock.pass(Duration.ofMinutes(2));
    office.postman.round();

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(office.states()).containsExactly("DIGEST NOTHING_NEW 2");
  }

  @Test
  void twoPostmenWriteOnce() throws Exception {
    office.wanting("mot", Choice.DIGEST, Language.VI);
    office.wanting("hai", Choice.AT_ONCE, Language.VI);
    office.tell(Told.RETURNED, "Việc");
    Callable<Boolean> round =
        () -> {
          office.postman.round();
          return true;
        };
    try (var four = Executors.newFixedThreadPool(4)) {
      for (var one : four.invokeAll(List.of(round, round, round, round))) one.get();
    }

    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, NoticeRefusal why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
