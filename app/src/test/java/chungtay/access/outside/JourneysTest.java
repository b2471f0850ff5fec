package chungtay.access.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a browser carries to the provider and back, for how long, and how often.
class JourneysTest {

  static final String BACK = "/vi/desk/unit/19?day=2021-09-30";

  final TestDatabase database = TestDatabase.fresh();
  final Path keys = TestDatabase.folder().resolve("keys");
  final Journeys journeys = after(Duration.ZERO);

  @AfterEach
  void close() {
    database.close();
  }

  Journeys after(Duration time) {
    var vault = new Vault(database.client(), database.beside(), keys);
    return new Journeys(database.client(), vault, Clock.offset(TestDatabase.CLOCK, time));
  }

  @Test
  void aJourneyComesBackAsItWent() {
    var journey = journeys.begin(BACK);

    assertThat(journeys.opened(journeys.sealed(journey))).hasValue(journey);
    assertThat(journey.back()).isEqualTo(BACK);
    assertThat(journey.until())
        .isEqualTo(TestDatabase.CLOCK.instant().plus(10, ChronoUnit.MINUTES));
  }

  @Test
  void noTwoJourneysShareASecretAndNoneShowsIt() {
    var one = journeys.begin(BACK);
    var other = journeys.begin(BACK);

    assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(one.nonce()).isNotEqualTo(other.nonce()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(one.verifier()).isNotEqualTo(other.verifier()).hasSizeGreaterThanOrEqualTo(43);
    var open = new String(Base64.getUrlDecoder().decode(journeys.sealed(one)), ISO_8859_1);
    assertThat(open + one).doesNotContain(one.state(), one.nonce(), one.verifier());
  }

  @Test
  void aJourneyIsTooLateAfterTenMinutesAndNotASecondBefore() {
    var sealed = journeys.sealed(journeys.begin(BACK));

    assertThat(after(Journeys.LASTS.minusSeconds(1)).opened(sealed)).isPresent();
    assertThat(after(Journeys.LASTS).opened(sealed)).isEmpty();
  }

  @Test
  void aJourneyEndsOnceAndIsThrownAwayWhenItWouldBeTooLate() {
    var journey = journeys.begin(BACK);
    assertThat(journeys.end(journey)).isTrue();
    assertThat(journeys.end(journey)).isFalse();
    assertThat(after(Journeys.LASTS).end(journey)).isFalse();

    var later = after(Journeys.LASTS.plusSeconds(1));
    assertThat(later.end(later.begin(BACK))).isTrue();
    assertThat(
            database.client().sql("SELECT count(*) FROM access.journey").query(Long.class).single())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "Zm9v", "%%%", "eA"})
  void whatIsNoneOfOursIsNoJourney(String cookie) {
    assertThat(journeys.opened(cookie)).isEmpty();
  }

  /// A single bit changed, or a text of the same vault that is no journey.
  @Test
  void whatWasSealedForSomethingElseOrChangedIsNoJourney() {
    var sealed = Base64.getUrlDecoder().decode(journeys.sealed(journeys.begin(BACK)));
    sealed[sealed.length - 1] ^= 1;
    var other = journeys.vault().encrypt("không phải một lượt");

    assertThat(journeys.opened(Base64.getUrlEncoder().encodeToString(sealed))).isEmpty();
    assertThat(journeys.opened(Base64.getUrlEncoder().encodeToString(other))).isEmpty();
  }

  /// A cookie holds 4 KB; whoever wanted a longer address finds the first page of their language.
  @Test
  void aPageWhoseAddressIsTooLongIsNotComeBackTo() {
    var most = "/en/" + "a".repeat(996);
    assertThat(journeys.begin(most).back()).isEqualTo(most);
    assertThat(journeys.sealed(journeys.begin(most))).hasSizeLessThan(3_000);
    assertThat(journeys.begin(most + "a").back()).isEqualTo("/en");
  }
}
