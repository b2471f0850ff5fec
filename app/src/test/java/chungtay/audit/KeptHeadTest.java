package chungtay.audit;

import static chungtay.audit.ChainTest.broken;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Proof.Broken;
import chungtay.audit.Proof.Fault;
import chungtay.audit.Proof.Proved;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A head that was kept elsewhere finds what the chain alone cannot show.
class KeptHeadTest {

  final Trail trail = new Trail();

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void aChainThatGrewStillHoldsAnEarlierHead() {
    trail.sealFive();
    var earlier = trail.head();
    trail.write("f");
    trail.seal();

    assertThat(trail.head()).isNotEqualTo(earlier);
    assertThat(trail.chain.prove(Optional.of(earlier))).isInstanceOf(Proved.class);
  }

  @Test
  void aTailThatWasCutOffIsFoundByAnEarlierHead() throws Exception {
    trail.sealFive();
    var earlier = trail.head();
    trail.tamper(
        "DELETE FROM audit.act WHERE subject IN ('d', 'e')",
        "DELETE FROM audit.seal WHERE place > 3");

    assertThat(trail.prove()).as("alone it looks whole").isInstanceOf(Proved.class);
    assertThat(broken(trail.chain.prove(Optional.of(earlier))))
        .isEqualTo(new Broken(Fault.CUT_OFF, 3, Optional.empty(), Optional.empty()));
  }

  @Test
  void aChainThatWasSealedAnewIsFoundByAnEarlierHead() throws Exception {
    trail.sealFive();
    var earlier = trail.head();
    trail.tamper(
        "UPDATE audit.act SET reason = 'another' WHERE subject = 'c'",
        "INSERT INTO audit.unsealed SELECT act FROM audit.seal",
        "DELETE FROM audit.seal");
    trail.seal();

    assertThat(trail.prove()).as("alone it looks whole").isInstanceOf(Proved.class);
    assertThat(broken(trail.chain.prove(Optional.of(earlier))))
        .isEqualTo(new Broken(Fault.OTHER_HEAD, 5, Optional.of(trail.id("e")), Optional.empty()));
  }

  @Test
  void aHeadOfNothingThatIsNoneIsRefused() {
    assertThat(broken(trail.chain.prove(Optional.of(new Head(0, "1".repeat(64))))))
        .isEqualTo(new Broken(Fault.OTHER_HEAD, 0, Optional.empty(), Optional.empty()));
  }
}
