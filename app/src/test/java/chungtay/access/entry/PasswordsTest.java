package chungtay.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.refusal.Refused;
import java.text.Normalizer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How passwords are kept and checked.
class PasswordsTest {

  final House house = new House();

  @AfterEach
  void close() {
    house.close();
  }

  /// A third waits; who waits too long is told to come again, and the two are not disturbed.
  @Test
  void noMoreThanTwoAreCheckedAtOnce() throws Exception {
    var begun = new CountDownLatch(2);
    var end = new CountDownLatch(1);
    var done = new AtomicInteger();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 2; i++) {
        people.execute(() ->
            house
                .proofs
                .passwords()
                .busy(() -> {
                  begun.countDown();
                  await(end);
                  return done.incrementAndGet();
                }));
      }
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      var third =
          people.submit(() -> {
            try {
              return house.proofs.passwords().busy(() -> "checked");
            } catch (Refused refused) {
              return refused.refusal().toString();
            }
          });
      assertThat(third.get(20, TimeUnit.SECONDS)).isEqualTo("TOO_BUSY");
      end.countDown();
    }
    assertThat(done).hasValue(2);
    assertThat(house.proofs.passwords().<String>busy(() -> "checked")).isEqualTo("checked");
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) throw new AssertionError("nobody let go");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Memory, passes and lanes stand in the hash: OWASP asks for at least these.
  @Test
  void aHashIsArgon2idOfNineteenMebibytesAndTwoPasses() {
    house.account("lan");
    var hash =
        house
            .database
            .client()
            .sql("SELECT hash FROM access.password")
            .query(String.class)
            .single();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  /// Two keyboards, one password.
  @Test
  void aPasswordIsTheSameComposedOrNot() {
    house.account("lan");
    var apart = Normalizer.normalize(House.PASSWORD, Normalizer.Form.NFD);

    assertThat(apart).isNotEqualTo(House.PASSWORD);
    assertThat(house.signingIn.withPassword("lan", apart, House.BROWSER).proven()).isTrue();
  }
}
