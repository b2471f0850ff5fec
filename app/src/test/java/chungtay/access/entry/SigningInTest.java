package chungtay.access.entry;

import static chungtay.access.entry.House.BROWSER;
import static chungtay.access.entry.House.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Account;
import chungtay.refusal.Refused;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who is let in, who is not, and for how long.
class SigningInTest {

  static final String WRONG = "không phải mật khẩu";

  final House house = new House();
  final Account lan = house.account("lan");

  @BeforeEach
  void another() {
    house.account("thang");
  }

  @AfterEach
  void close() {
    house.close();
  }

  Entry in(Visitor visitor) {
    return house.signingIn.withPassword(" Lan ", PASSWORD, visitor);
  }

  void fail(String login, Visitor visitor) {
    refused(
        () -> house.signingIn.withPassword(login, WRONG, visitor),
        EntryRefusal.NAME_OR_PASSWORD_WRONG);
  }

  static void refused(ThrowingCallable work, EntryRefusal why) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  boolean isIn(Entry entry) {
    return house.door.sessions().find(entry.session()).isPresent();
  }

  @Test
  void whoeverKnowsThePasswordIsIn() {
    assertThat(in(BROWSER).proven()).isTrue();
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreRefusedInTheSameWords() {
    fail("lan", BROWSER);
    fail("khong-co-ai", BROWSER);
  }

  @Test
  void afterFiveWrongTriesTheSixthWaitsAQuarterOfAnHour() {
    for (var i = 0; i < Attempts.ONE_NAME; i++) fail("lan", BROWSER);
    assertThatThrownBy(() -> in(BROWSER))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(EntryRefusal.TOO_MANY_TRIES);
              assertThat(refused.fields()).isEqualTo(Map.of("tries", "5", "minutes", "15"));
            });

    house.clock.pass(Attempts.WINDOW.minusSeconds(1));
    refused(() -> in(BROWSER), EntryRefusal.TOO_MANY_TRIES);
    house.clock.pass(Duration.ofSeconds(1));
    assertThat(in(BROWSER).proven()).isTrue();
  }

  @Test
  void fourWrongTriesAreForgivenByTheRightOne() {
    for (var round = 0; round < 3; round++) {
      for (var i = 1; i < Attempts.ONE_NAME; i++) fail("lan", BROWSER);
      assertThat(in(BROWSER).proven()).isTrue();
    }
  }

  /// Whoever tries names of others locks nobody out of a browser from which they came in before.
  @Test
  void othersCannotLockSomebodyOutOfTheirOwnBrowser() {
    var device = in(BROWSER).device().orElseThrow();
    for (var i = 0; i < Attempts.ALL_ADDRESSES; i++) fail("lan", House.visitor("10.1.0." + i));

    refused(() -> in(House.visitor("10.2.0.1")), EntryRefusal.TOO_MANY_TRIES);
    assertThat(in(House.known(device)).proven()).isTrue();
  }

  @Test
  void anAddressFromWhichManyNamesAreTriedIsStopped() {
    for (var i = 0; i < Attempts.ALL_NAMES; i++) fail("ten-" + i, BROWSER);
    refused(() -> in(BROWSER), EntryRefusal.TOO_MANY_TRIES);
  }

  @Test
  void aSessionEndsAfterTwoIdleHoursAndAfterTwelveInAll() {
    var idle = in(BROWSER);
    house.clock.pass(Sessions.IDLE.minusSeconds(1));
    assertThat(isIn(idle)).isTrue();
    house.clock.pass(Sessions.IDLE);
    assertThat(isIn(idle)).isFalse();

    var busy = in(BROWSER);
    for (var hour = 1; hour < 12; hour++) {
      house.clock.pass(Duration.ofHours(1));
      assertThat(isIn(busy)).as("hour " + hour).isTrue();
    }
    house.clock.pass(Duration.ofHours(1));
    assertThat(isIn(busy)).isFalse();
  }

  /// Somebody opens a wall and leaves; it asks for itself every minute.
  @Test
  void aPageThatRenewsItselfKeepsNoSessionOpen() throws Exception {
    var wall = in(BROWSER);
    var seat = house.seat();
    for (var minutes = 0; minutes < Sessions.IDLE.toMinutes(); minutes++) {
      assertThat(isAnswered(seat, wall, "wall")).as("minute " + minutes).isTrue();
      house.clock.pass(Duration.ofMinutes(1));
    }
    assertThat(isAnswered(seat, wall, "wall")).isFalse();

    var desk = in(BROWSER);
    for (var hour = 1; hour <= 3; hour++) {
      house.clock.pass(Duration.ofHours(1));
      assertThat(isAnswered(seat, desk, "")).as("hour " + hour).isTrue();
    }
  }

  private static boolean isAnswered(Seat seat, Entry entry, String view) throws Exception {
    var request = new MockHttpServletRequest("GET", "/vi/desk/leader");
    request.setCookies(new Cookie("chungtay", entry.session().text()));
    request.setParameter("view", view);
    var known = new AtomicBoolean();
    seat.doFilter(
        request,
        new MockHttpServletResponse(),
        (_, answer) -> known.set(isForSomebodyKnown((HttpServletResponse) answer)));
    return known.get();
  }

  /// What somebody known is answered is kept in no browser.
  private static boolean isForSomebodyKnown(HttpServletResponse answer) {
    return answer.getHeader("Cache-Control") != null;
  }

  @Test
  void aClosedAccountIsOutAndStaysOut() {
    var entry = in(BROWSER);
    house.close(lan);

    assertThat(isIn(entry)).isFalse();
    refused(() -> in(BROWSER), EntryRefusal.NAME_OR_PASSWORD_WRONG);
  }

  /// Whoever reads the tables can come in with nothing that stands in them.
  @Test
  void neitherPasswordsNorTokensNorCodesStandInTheTables() {
    var secret = house.factor(lan);
    var code = house.code(lan).written().replace("-", "");
    var entry = in(BROWSER);
    for (var table :
        new String[] {
          "password", "second_factor", "one_time_code", "session", "device", "attempt"
        }) {
      var rows =
          house
              .database
              .client()
              .sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM access." + table + " AS t")
              .query(String.class)
              .single();
      assertThat(rows).as(table).doesNotContain(PASSWORD, secret, code, entry.session().text());
    }
  }

  @Test
  void theSecondFactorIsAskedForAfterThePasswordAndNoCodeWorksTwice() {
    var secret = house.factor(lan);
    house.clock.pass(Duration.ofSeconds(60));
    var half = in(BROWSER);
    assertThat(half.proven()).isFalse();
    assertThat(house.door.sessions().find(half.session()))
        .hasValueSatisfying(session -> assertThat(session.proven()).isFalse());

    var code = App.code(secret, house.clock);
    var whole = house.signingIn.withSecondFactor(half.session(), code, BROWSER);
    assertThat(whole.proven()).isTrue();
    assertThat(isIn(half)).isFalse();

    var again = in(BROWSER);
    refused(
        () -> house.signingIn.withSecondFactor(again.session(), code, BROWSER),
        EntryRefusal.SECOND_CODE_WRONG);
  }

  @Test
  void aCodeIsGoodForOneStepAsideAndNoFurther() {
    var secret = house.factor(lan);
    house.clock.pass(Duration.ofSeconds(60));
    var code = App.code(secret, house.clock);
    house.clock.pass(Duration.ofSeconds(60));
    var half = in(BROWSER);
    refused(
        () -> house.signingIn.withSecondFactor(half.session(), code, BROWSER),
        EntryRefusal.SECOND_CODE_WRONG);
    house.clock.pass(Duration.ofSeconds(-30));
    assertThat(house.signingIn.withSecondFactor(half.session(), code, BROWSER).proven()).isTrue();
  }

  @Test
  void whoeverWaitsFiveMinutesForTheirCodeBeginsAnew() {
    house.factor(lan);
    var half = in(BROWSER);
    house.clock.pass(Sessions.UNPROVEN);
    refused(
        () -> house.signingIn.withSecondFactor(half.session(), "000000", BROWSER),
        EntryRefusal.NOTHING_TO_PROVE);
  }

  @Test
  void aOneTimeCodeLetsSomebodyChooseAPasswordOnceAndEndsTheOldSessions() {
    var old = in(BROWSER);
    var code = house.code(lan).written();
    refused(
        () -> house.signingIn.withCode(code, "ngắn", "ngắn", BROWSER),
        EntryRefusal.PASSWORD_LENGTH);

    var chosen = "đồi chè xanh mướt";
    var typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(house.signingIn.withCode(typed, chosen, chosen, BROWSER).proven()).isTrue();
    assertThat(isIn(old)).isFalse();
    refused(
        () -> house.signingIn.withCode(code, chosen, chosen, BROWSER), EntryRefusal.CODE_UNKNOWN);
    refused(() -> in(BROWSER), EntryRefusal.NAME_OR_PASSWORD_WRONG);
  }

  @Test
  void aCodeThatIsReplacedOrOutOfDateWorksNoLonger() {
    var first = house.code(lan).written();
    var second = house.code(lan).written();
    refused(
        () -> house.signingIn.withCode(first, PASSWORD, PASSWORD, BROWSER),
        EntryRefusal.CODE_UNKNOWN);
    house.clock.pass(OneTimeCodes.ON_SCREEN);
    refused(
        () -> house.signingIn.withCode(second, PASSWORD, PASSWORD, BROWSER),
        EntryRefusal.CODE_UNKNOWN);
  }

  /// Accounts of the demo come in by a way of their own, and in the demo alone.
  @Test
  void aRealOfficeRefusesAccountsOfTheDemo() {
    var demo = house.demoAccount("mau");

    refused(
        () -> house.signingIn.withPassword("mau", PASSWORD, BROWSER),
        EntryRefusal.NAME_OR_PASSWORD_WRONG);
    refused(
        () -> house.signingIn.vouchedFor("a", BROWSER, () -> new Vouched("mau", false)),
        EntryRefusal.NO_ACCOUNT_FOR_THEM);
    var code = house.code(demo).written();
    refused(
        () -> house.signingIn.withCode(code, PASSWORD, PASSWORD, BROWSER),
        EntryRefusal.CODE_UNKNOWN);
    assertThat(house.signingIn.ofDemo()).isEmpty();
  }
}
