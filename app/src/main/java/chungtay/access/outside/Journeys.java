package chungtay.access.outside;

import chungtay.vault.Tampered;
import chungtay.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is on the way to the provider.
///
/// A journey lies in the browser that makes it, sealed: whoever only presses the button, however
/// often, leaves nothing here. Those that came to an end are kept until they would be too late.
@Component
@Conditional(ProviderNamed.class)
record Journeys(JdbcClient db, Vault vault, Clock clock) {

  /// Somebody types a password and a code elsewhere meanwhile.
  static final Duration LASTS = Duration.ofMinutes(10);

  /// A browser keeps no more than 4 KB, and the seal takes its part.
  private static final int BACK_AT_MOST = 1000;

  private static final String GAP = " ";
  private static final int PARTS = 5;

  Journey begin(String back) {
    if (back.length() > BACK_AT_MOST) back = back.substring(0, "/vi".length());
    return Journey.fresh(clock.instant().plus(LASTS), back);
  }

  String sealed(Journey journey) {
    var text =
        String.join(
            GAP,
            journey.state(),
            journey.nonce(),
            journey.verifier(),
            String.valueOf(journey.until().getEpochSecond()),
            journey.back());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.encrypt(text));
  }

  /// The journey that a browser shows, unless it is too late or none of ours.
  Optional<Journey> opened(String sealed) {
    try {
      var parts = vault.decrypt(Base64.getUrlDecoder().decode(sealed)).split(GAP, PARTS);
      if (parts.length < PARTS) return Optional.empty();
      var until = Instant.ofEpochSecond(Long.parseLong(parts[3]));
      return Optional.of(new Journey(parts[0], parts[1], parts[2], until, parts[4]))
          .filter(journey -> clock.instant().isBefore(journey.until()));
    } catch (Tampered | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Ends a journey.
  ///
  /// @return whether it had not ended before
  boolean end(Journey journey) {
    db.sql("DELETE FROM access.journey WHERE until < :now")
        .param("now", at(clock.instant()))
        .update();
    return db.sql(
                """
                INSERT INTO access.journey (state, until) VALUES (:state, :until)
                ON CONFLICT DO NOTHING
                """)
            .param("state", journey.state())
            .param("until", at(journey.until()))
            .update()
        > 0;
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
