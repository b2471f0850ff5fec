package chungtay.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.AccessRefusal;
import chungtay.access.Asking;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.access.token.Issued.State;
import chungtay.access.token.KeepingTokens.Made;
import chungtay.access.token.KeepingTokens.Wanted;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tokens on each of their limits, and a step past it.
class TokensTest {

  private static final Set<Right> OF_A_SPONSOR = Set.of(Right.ENTER, Right.OWN, Right.LOOK);

  final TokenOffice office = new TokenOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private Made made(int days) {
    return office.make(new Wanted(office.sponsor, "Trục liên thông", "báo cáo", days, true));
  }

  private boolean works(Made made) {
    return office.tokens.asking(made.token(), "10.0.0.9").isPresent();
  }

  private Issued listed() {
    return office.tokens.all().getFirst();
  }

  static void refused(Runnable work, Refusal why) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  @Test
  void aTokenWorksUntilItsLastMomentAndNoLonger() {
    var made = made(1);
    office.clock.pass(Duration.ofDays(1).minusSeconds(1));
    assertThat(works(made)).isTrue();
    assertThat(listed().state()).isEqualTo(State.WORKS);

    office.clock.pass(Duration.ofSeconds(1));
    assertThat(works(made)).isFalse();
    assertThat(listed().state()).isEqualTo(State.EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90, 365})
  void aTokenIsMadeForAYearAtTheMost(int days) {
    assertThat(works(made(days))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 366})
  void aTokenForNoDayOrForMoreThanAYearIsRefused(int days) {
    refused(() -> made(days), TokenRefusal.TOKEN_DAYS);
    assertThat(office.tokens.all()).isEmpty();
  }

  @Test
  void aTokenHasANameAndAPurposeWithinTheirLimits() {
    for (var name : new String[] {"", "  ", "x".repeat(101)}) {
      refused(
          () -> office.make(new Wanted(office.sponsor, name, "báo cáo", 1, false)),
          TokenRefusal.TOKEN_NAME);
    }
    for (var purpose : new String[] {"", "x".repeat(301)}) {
      refused(
          () -> office.make(new Wanted(office.sponsor, "máy", purpose, 1, false)),
          TokenRefusal.TOKEN_PURPOSE);
    }
    office.make(new Wanted(office.sponsor, "x".repeat(100), "x".repeat(300), 1, false));
  }

  @Test
  void anEndedTokenIsRefusedAtOnceAndIsEndedOnce() {
    var made = made(90);
    var other = made(90);
    var id = office.tokens.asking(made.token(), "10.0.0.9").orElseThrow().machine().orElseThrow();

    office.keeping.end(TokenOffice.ADMINISTRATOR, id.token(), "lộ mã");
    office.keeping.end(TokenOffice.ADMINISTRATOR, id.token(), "lộ mã");

    assertThat(works(made)).isFalse();
    assertThat(works(other)).isTrue();
    assertThat(office.acts("access.token-end")).hasSize(1);
    refused(
        () -> office.keeping.end(TokenOffice.ADMINISTRATOR, UUID.randomUUID(), "lộ mã"),
        TokenRefusal.NO_SUCH_TOKEN);
  }

  @Test
  void aClosedAccountTakesItsTokensAlongUntilItIsOpened() {
    var made = made(90);

    office.close(true);
    assertThat(works(made)).isFalse();
    assertThat(listed().state()).isEqualTo(State.RESTS);
    refused(() -> made(90), AccessRefusal.NO_SUCH_POST);

    office.close(false);
    assertThat(works(made)).isTrue();
  }

  @Test
  void aPostThatEndsTakesItsTokensAlong() {
    var made = made(90);

    office.dismiss();

    assertThat(works(made)).isFalse();
    refused(() -> made(90), AccessRefusal.NO_SUCH_POST);
  }

  @Test
  void anAccountOfTheDemoAsksNothingOfARealOffice() {
    var made = office.make(new Wanted(office.demo, "máy", "thử", 1, false));

    assertThat(works(made)).isFalse();
  }

  @Test
  void aPostThatSeesNoHouseholdsGetsNoTokenThatAsksForThem() {
    refused(
        () -> office.make(new Wanted(office.observer, "máy", "thử", 1, true)),
        TokenRefusal.TOKEN_WITHOUT_HOUSEHOLDS);
    assertThat(works(office.make(new Wanted(office.observer, "máy", "thử", 1, false)))).isTrue();
  }

  @Test
  void theHouseKeepsTheHashAlone() {
    var made = made(90);
    var bits = made.token().text().substring(4);

    assertThat(office.everythingKept()).contains("Trục liên thông").doesNotContain(bits);
    assertThat(made.toString()).doesNotContain(bits);
    assertThat(office.acts("access.token").getFirst()).contains("SPONSOR", "báo cáo");
  }

  @Test
  void whoAsksIsTheAccountFromItsPostAndTheMachineIsNamed() {
    var asking = office.tokens.asking(made(90).token(), "10.0.0.9").orElseThrow();

    assertThat(asking.post().orElseThrow().role()).isEqualTo(Role.SPONSOR);
    assertThat(asking.session()).isEmpty();
    assertThat(asking.machine().orElseThrow().purpose()).isEqualTo("báo cáo");
    assertThat(listed().used()).contains(office.clock.instant());
  }

  /// Whoever shows a token has no right of a page, and whoever came in has none of a machine.
  @ParameterizedTest
  @EnumSource(Right.class)
  void noRightIsBothOfATokenAndOfASession(Right right) {
    var shown = office.tokens.asking(made(90).token(), "10.0.0.9").orElseThrow();
    var person = new Asking(shown.account(), shown.post(), "10.0.0.9", Optional.empty());
    var isOfMachines = right.isOfMachines() && right != Right.ASK_TOTALS; // a sponsor sees none

    assertThat(may(shown, right)).isEqualTo(right == Right.ENTER || isOfMachines);
    assertThat(may(person, right)).isEqualTo(OF_A_SPONSOR.contains(right));
  }

  private boolean may(Asking asking, Right right) {
    return Officers.asking(asking, () -> office.officers.may(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ctk_",
        "Basic ctk_0123456789012345678901234567890123456789012",
        "ctk_0123456789012345678901234567890123456789012",
        "Bearer ctk_012345678901234567890123456789012345678901",
        "Bearer ctk_01234567890123456789012345678901234567890123",
        "Bearer xyz_0123456789012345678901234567890123456789012"
      })
  void whatIsNoTokenIsNotLookedUp(String heading) {
    assertThat(AccessToken.shown(heading)).isEmpty();
  }

  @Test
  void aTokenIsReadAsItIsShown() {
    var made = made(90).token();

    assertThat(AccessToken.shown("Bearer " + made.text())).contains(made);
    assertThat(AccessToken.shown("bearer  " + made.text() + " ")).contains(made);
    assertThat(office.tokens.asking(AccessToken.fresh(), "10.0.0.9")).isEmpty();
  }
}
