package chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.audit.Proof.Broken;
import chungtay.audit.Proof.Fault;
import chungtay.audit.Proof.Proved;
import chungtay.database.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/// Whatever somebody with every right does to the trail, the proof finds it and names the first
/// broken line.
class ChainTest {

  final Trail trail = new Trail();

  @AfterEach
  void close() {
    trail.close();
  }

  static Broken broken(Proof proof) {
    assertThat(proof).isInstanceOf(Broken.class);
    return (Broken) proof;
  }

  private void assertBroken(Fault fault, long place, String act) {
    assertThat(broken(trail.prove()))
        .isEqualTo(new Broken(fault, place, Optional.of(trail.id(act)), Optional.empty()));
  }

  @Test
  void aChainOfNothingIsProved() {
    var proof = trail.prove();

    var nothing = new Extent.Waiting(0, Optional.empty());
    assertThat(proof).isEqualTo(new Proved(new Extent(Head.OF_NOTHING, Optional.empty(), nothing)));
    assertThat(trail.chain.prove(Optional.of(Head.OF_NOTHING))).isEqualTo(proof);
  }

  @Test
  void whatIsSealedIsProvedAndWhatIsNotIsReported() {
    trail.sealFive();
    trail.write("f");
    var now = TestDatabase.CLOCK.instant();

    assertThat(trail.prove()).isInstanceOf(Proved.class);
    assertThat(((Proved) trail.prove()).extent()).isEqualTo(trail.chain.extent());
    assertThat(trail.chain.extent().head().place()).isEqualTo(5);
    assertThat(trail.chain.extent().lines()).isEqualTo(6);
    assertThat(trail.chain.extent().upTo()).contains(now);
    assertThat(trail.chain.extent().waiting()).isEqualTo(new Extent.Waiting(1, Optional.of(now)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person = 'somebody else'",
        "post = 'another'",
        "origin = 'another'",
        "kind = 'test.other'",
        "reason = 'another'",
        "happened_at = happened_at + interval '1 microsecond'",
        "before = '{}'",
        "after = 'null'",
        "file_hash = ''",
        "number = 9"
      })
  void aChangedFieldIsFound(String change) throws Exception {
    trail.sealFive();
    trail.tamper("UPDATE audit.act SET " + change + " WHERE subject = 'c'");

    assertBroken(Fault.CHANGED, 3, "c");
  }

  /// What left one field stands at the beginning of the next.
  @Test
  void aTextMovedFromOneFieldToAnotherIsFound() throws Exception {
    trail.sealFive();
    trail.tamper("UPDATE audit.act SET kind = 'test.writ', subject = 'ec' WHERE subject = 'c'");

    assertBroken(Fault.CHANGED, 3, "ec");
  }

  @Test
  void twoActsThatChangedPlacesAreFound() throws Exception {
    trail.sealFive();
    trail.tamper(
        "UPDATE audit.act SET number = 12 WHERE number = 2",
        "UPDATE audit.act SET number = 2 WHERE number = 3",
        "UPDATE audit.act SET number = 3 WHERE number = 12");

    assertBroken(Fault.CHANGED, 2, "b");
  }

  /// The guard on an act lets a number be set once, also on an act that only read.
  @Test
  void aNumberGivenToAnActThatOnlyReadIsFound() {
    trail.sealFive();
    trail.database.client().sql("UPDATE audit.act SET number = 5 WHERE subject = 'e'").update();

    assertBroken(Fault.CHANGED, 5, "e");
  }

  @Test
  void anActWhoseSealIsLeftBehindIsFound() throws Exception {
    trail.sealFive();
    var gone = trail.id("c");
    trail.tamper("DELETE FROM audit.act WHERE subject = 'c'");

    assertThat(broken(trail.prove()))
        .isEqualTo(new Broken(Fault.ACT_GONE, 3, Optional.of(gone), Optional.empty()));
  }

  @Test
  void anActRemovedWithItsSealIsFound() throws Exception {
    trail.sealFive();
    trail.tamper(
        "DELETE FROM audit.seal WHERE place = 3", "DELETE FROM audit.act WHERE subject = 'c'");

    assertThat(broken(trail.prove()))
        .isEqualTo(new Broken(Fault.PLACE_MISSING, 3, Optional.empty(), Optional.empty()));
  }

  /// Closing the gap does not help: the line after it was sealed upon the one that is gone.
  @Test
  void anActRemovedWithItsSealIsFoundAlsoWhereTheRestMovedUp() throws Exception {
    trail.sealFive();
    trail.tamper(
        "DELETE FROM audit.seal WHERE place = 3",
        "DELETE FROM audit.act WHERE subject = 'c'",
        "UPDATE audit.seal SET place = place + 100 WHERE place > 3",
        "UPDATE audit.seal SET place = place - 101 WHERE place > 100");

    assertBroken(Fault.CHANGED, 3, "d");
  }

  @ParameterizedTest
  @CsvSource({
    "hash = sha256('x'),                           2, b",
    "sealed_at = sealed_at + interval '1 second',  2, b",
  })
  void aChangedSealIsFound(String change, long place, String act) throws Exception {
    trail.sealFive();
    trail.tamper("UPDATE audit.seal SET " + change + " WHERE place = 2");

    assertBroken(Fault.CHANGED, place, act);
  }

  @Test
  void aSealSlippedInIsFound() throws Exception {
    trail.sealFive();
    var slipped = trail.write("f");
    trail.tamper(
        "INSERT INTO audit.seal VALUES (6, '" + slipped.value() + "', sha256('x'), now())",
        "DELETE FROM audit.unsealed");

    assertBroken(Fault.CHANGED, 6, "f");
  }

  @Test
  void anActLeftOutOfTheChainIsFound() throws Exception {
    trail.sealFive();
    trail.read("hidden");
    trail.tamper("DELETE FROM audit.unsealed");

    assertBroken(Fault.LEFT_OUT, 5, "hidden");
  }

  @Test
  void anActSlippedInPastItsTriggerIsFound() throws Exception {
    trail.sealFive();
    trail.tamper(
        "INSERT INTO audit.act (id, happened_at, person, post, origin, kind, subject, reason)"
            + " VALUES (gen_random_uuid(), now(), 'x', 'x', 'x', 'x', 'slipped in', 'x')");

    assertBroken(Fault.LEFT_OUT, 5, "slipped in");
  }

  @Test
  void aWaitingActThatWasRemovedIsFound() throws Exception {
    trail.sealFive();
    var gone = trail.read("f");
    trail.tamper("DELETE FROM audit.act WHERE subject = 'f'");

    assertThat(broken(trail.prove()))
        .isEqualTo(new Broken(Fault.WAITING_GONE, 5, Optional.of(gone), Optional.empty()));
  }

  @Test
  void anActThatWaitsThoughItIsSealedIsFound() throws Exception {
    trail.sealFive();
    trail.tamper("INSERT INTO audit.unsealed VALUES ('" + trail.id("c").value() + "')");

    assertBroken(Fault.SEALED_AND_WAITING, 3, "c");
  }

  @Test
  void aNumberMissingAmongTheWaitingIsFound() throws Exception {
    trail.sealFive();
    trail.write("f");
    trail.write("g");
    trail.tamper(
        "DELETE FROM audit.unsealed WHERE act = (SELECT id FROM audit.act WHERE subject = 'f')",
        "DELETE FROM audit.act WHERE subject = 'f'");

    assertThat(broken(trail.prove()))
        .isEqualTo(
            new Broken(Fault.NUMBER_MISSING, 5, Optional.of(trail.id("g")), Optional.of(5L)));
  }

  /// The chain itself is whole then: the act was removed before it had a seal.
  @Test
  void aNumberMissingInTheChainIsFound() throws Exception {
    trail.sealFive();
    trail.write("f");
    trail.write("g");
    trail.tamper(
        "DELETE FROM audit.unsealed WHERE act = (SELECT id FROM audit.act WHERE subject = 'f')",
        "DELETE FROM audit.act WHERE subject = 'f'");
    trail.seal();

    assertThat(broken(trail.prove()))
        .isEqualTo(
            new Broken(Fault.NUMBER_MISSING, 6, Optional.of(trail.id("g")), Optional.of(5L)));
  }

  /// What the application itself may not do, triggers or not.
  @Test
  void sealsAreOnlyAddedToAndWaitingEndsOnlyByASeal() {
    trail.sealFive();
    trail.write("f");

    for (var sql :
        List.of(
            "UPDATE audit.seal SET sealed_at = now()",
            "DELETE FROM audit.seal",
            "TRUNCATE audit.seal",
            "DELETE FROM audit.unsealed",
            "UPDATE audit.unsealed SET act = gen_random_uuid()",
            "TRUNCATE audit.unsealed")) {
      assertThatThrownBy(() -> trail.database.client().sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
