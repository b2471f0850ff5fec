package chungtay.access.entry;

import static chungtay.access.entry.House.BROWSER;
import static chungtay.access.entry.SigningInTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Account;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who comes in because an outside provider vouches for them.
class VouchedForTest {

  final House house = new House();
  final Account lan = house.account("lan");
  int journeys;

  @AfterEach
  void close() {
    house.close();
  }

  Entry in(String name, boolean secondStep) {
    return house.signingIn.vouchedFor(
        "journey-" + journeys++, BROWSER, () -> new Vouched(name, secondStep));
  }

  List<String> failures() {
    return house
        .database
        .client()
        .sql("SELECT subject || '|' || reason FROM audit.act WHERE kind = 'access.failed'")
        .query((row, _) -> row.getString(1))
        .list();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan", "LAN", " Lan "})
  void aProviderVouchesForTheAccountOfTheSameName(String name) {
    assertThat(in(name, false).proven()).isTrue();
    assertThat(failures()).isEmpty();
  }

  /// Nobody is made an account of, and no name of another script becomes one of ours: the Kelvin
  /// sign is a k once it is small.
  @ParameterizedTest
  @ValueSource(strings = {"nobody", "lan\u00a0", "", "\u212aim", "lan@example.vn"})
  void whoeverHasNoAccountStaysOutAndTheTrailKeepsNoNameOfThem(String name) {
    house.account("kim");

    refused(() -> in(name, true), EntryRefusal.NO_ACCOUNT_FOR_THEM);
    assertThat(failures()).containsExactly("|nhà cung cấp danh tính: không có tài khoản đang dùng");
    assertThat(house.accounts.all(false)).hasSize(2);
  }

  @Test
  void aClosedAccountStaysOutWhoeverVouches() {
    house.close(lan);

    refused(() -> in("lan", true), EntryRefusal.NO_ACCOUNT_FOR_THEM);
    assertThat(failures())
        .containsExactly("lan|nhà cung cấp danh tính: không có tài khoản đang dùng");
  }

  @Test
  void theSecondStepOfTheHouseIsAskedForUnlessTheProviderHadOne() {
    house.factor(lan);

    var half = in("lan", false);
    assertThat(half.proven()).isFalse();
    assertThat(house.door.sessions().find(half.session()).orElseThrow().proven()).isFalse();
    assertThat(in("lan", true).proven()).isTrue();
  }

  @Test
  void sixtyRefusalsStopAnAddressBeforeTheProviderIsAsked() {
    for (var i = 0; i < Attempts.ALL_NAMES; i++) {
      refused(() -> in("nobody", false), EntryRefusal.NO_ACCOUNT_FOR_THEM);
    }

    refused(() -> in("lan", false), EntryRefusal.TOO_MANY_TRIES);
    assertThat(failures()).hasSize(Attempts.ALL_NAMES);
  }

  @Test
  void whoeverIsLetInIsNotCounted() {
    for (var i = 0; i <= Attempts.ALL_NAMES; i++) in("lan", false);

    assertThat(in("lan", false).proven()).isTrue();
  }

  @Test
  void whyAProviderLetNobodyInStandsInTheTrail() {
    var away = new Refused(EntryRefusal.PROVIDER_AWAY, Map.of("why", "không kết nối được"));

    refused(
        () ->
            house.signingIn.vouchedFor(
                "a",
                BROWSER,
                () -> {
                  throw away;
                }),
        EntryRefusal.PROVIDER_AWAY);
    house.signingIn.notVouched(new Refused(EntryRefusal.PROVIDER_AWAY, Map.of()), BROWSER);
    assertThat(failures()).containsExactly("|nhà cung cấp danh tính: không kết nối được");
  }
}
