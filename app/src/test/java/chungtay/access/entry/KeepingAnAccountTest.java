package chungtay.access.entry;

import static chungtay.access.entry.House.BROWSER;
import static chungtay.access.entry.House.PASSWORD;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Account;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What somebody does with their own account, and what of it works but once.
class KeepingAnAccountTest {

  static final String OTHER = "đồi chè xanh mướt";

  final House house = new House();
  final Account lan = house.account("lan");

  @AfterEach
  void close() {
    house.close();
  }

  Entry in(String password) {
    return house.signingIn.withPassword("lan", password, BROWSER);
  }

  boolean isIn(Entry entry) {
    return house.door.sessions().find(entry.session()).isPresent();
  }

  void change(Entry entry, String old, String chosen) {
    house.as(
        lan, entry, asking -> house.keeping.changePassword(asking, BROWSER, old, chosen, chosen));
  }

  @Test
  void anotherPasswordEndsAllOtherSessionsAndTheOldOneWorksNoLonger() {
    var here = in(PASSWORD);
    var elsewhere = in(PASSWORD);

    change(here, PASSWORD, OTHER);

    assertThat(isIn(here)).isTrue();
    assertThat(isIn(elsewhere)).isFalse();
    SigningInTest.refused(() -> in(PASSWORD), EntryRefusal.NAME_OR_PASSWORD_WRONG);
    assertThat(in(OTHER).proven()).isTrue();
  }

  @Test
  void whoeverDoesNotKnowTheOldPasswordChangesNothing() {
    var here = in(PASSWORD);
    var elsewhere = in(PASSWORD);

    SigningInTest.refused(() -> change(here, OTHER, OTHER), EntryRefusal.NAME_OR_PASSWORD_WRONG);
    SigningInTest.refused(() -> change(here, PASSWORD, "ngắn"), EntryRefusal.PASSWORD_LENGTH);
    assertThat(isIn(elsewhere)).isTrue();
    assertThat(in(PASSWORD).proven()).isTrue();
  }

  @Test
  void theSecondStepIsTurnedOffByACodeAlone() {
    var here = in(PASSWORD);
    var secret = house.factor(lan);
    house.clock.pass(Duration.ofSeconds(60));

    SigningInTest.refused(() -> drop(here, "000000"), EntryRefusal.SECOND_CODE_WRONG);
    assertThat(in(PASSWORD).proven()).isFalse();
    drop(here, App.code(secret, house.clock));
    assertThat(in(PASSWORD).proven()).isTrue();
  }

  void drop(Entry entry, String code) {
    house.as(lan, entry, _ -> house.keeping.dropSecondFactor(lan, BROWSER, code));
  }

  /// A proposal is sealed for one account: another cannot be made to take it on.
  @Test
  void aProposalOfOneAccountIsNoneOfAnother() {
    var here = in(PASSWORD);
    var thang = house.account("thang");
    var his = house.proofs.secondFactors().propose(thang);
    var code = App.code(his.secret(), house.clock);

    SigningInTest.refused(
        () -> house.as(lan, here, _ -> house.keeping.addSecondFactor(lan, his.sealed(), code)),
        EntryRefusal.SECOND_CODE_WRONG);
  }

  @Test
  void nobodyEndsASessionOfAnother() {
    var here = in(PASSWORD);
    house.account("thang");
    var his = house.signingIn.withPassword("thang", PASSWORD, BROWSER);
    var session = house.door.sessions().find(his.session()).orElseThrow().id();

    house.as(lan, here, _ -> house.keeping.end(lan, session));
    assertThat(isIn(his)).isTrue();
  }

  @Test
  void ofTwoWhoUseOneCodeAtOnceOneIsTooLate() throws Exception {
    var code = house.code(lan).written();
    assertThat(
            letIn(
                () -> house.signingIn.withCode(code, OTHER, OTHER, BROWSER),
                () -> house.signingIn.withCode(code, OTHER, OTHER, BROWSER)))
        .isEqualTo(1);

    var secret = house.factor(lan);
    house.clock.pass(Duration.ofSeconds(60));
    var digits = App.code(secret, house.clock);
    var one = in(OTHER).session();
    var other = in(OTHER).session();
    assertThat(
            letIn(
                () -> house.signingIn.withSecondFactor(one, digits, BROWSER),
                () -> house.signingIn.withSecondFactor(other, digits, BROWSER)))
        .isEqualTo(1);
  }

  /// Both have read the last step before either writes its own: the row is held until both wait.
  @Test
  @Timeout(20)
  void twoWhoShowTheSameDigitsBeforeEitherIsWrittenDownAreNotBothProven() throws Exception {
    var secret = house.factor(lan);
    house.clock.pass(Duration.ofSeconds(60));
    var digits = App.code(secret, house.clock);
    Callable<Boolean> proving =
        () -> house.proofs.secondFactors().prove(lan.id(), digits).isPresent();

    var proven = new ArrayList<Boolean>();
    try (var people = Executors.newFixedThreadPool(2)) {
      var both =
          house
              .database
              .transactions()
              .execute(_ -> {
                count("SELECT count(*) FROM (SELECT FROM access.second_factor FOR UPDATE) AS held");
                var tried = List.of(people.submit(proving), people.submit(proving));
                while (count("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted") < 2) {
                  Thread.onSpinWait();
                }
                return tried;
              });
      for (var tried : requireNonNull(both)) proven.add(tried.get());
    }
    assertThat(proven).containsExactlyInAnyOrder(true, false);
  }

  private long count(String sql) {
    return house.database.client().sql(sql).query(Long.class).single();
  }

  private static long letIn(Callable<Entry> one, Callable<Entry> other) throws Exception {
    try (var people = Executors.newFixedThreadPool(2)) {
      return people.invokeAll(List.of(one, other)).stream()
          .filter(tried -> tried.state() == Future.State.SUCCESS)
          .count();
    }
  }
}
