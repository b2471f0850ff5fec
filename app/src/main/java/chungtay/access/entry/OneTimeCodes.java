package chungtay.access.entry;

import chungtay.access.AccountId;
import chungtay.audit.ActId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which codes are handed out and still let somebody choose a password.
@Component
public class OneTimeCodes {

  /// What is printed goes by post and waits on desks.
  public static final Duration ON_PAPER = Duration.ofDays(30);

  /// What is shown on a terminal is used at once.
  public static final Duration ON_SCREEN = Duration.ofDays(1);

  private final JdbcClient db;
  private final Clock clock;

  public OneTimeCodes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// A code that works, and until when.
  public record Given(OneTimeCode code, Instant until) {}

  /// Hands one out; the one before works no longer.
  public Given give(ActId act, AccountId account, Duration works) {
    var given = new Given(OneTimeCode.fresh(), clock.instant().plus(works));
    db.sql(
            """
            INSERT INTO access.one_time_code (account_id, code_hash, until, recorded)
            VALUES (:account, :hash, :until, :act)
            ON CONFLICT (account_id) DO UPDATE
               SET code_hash = excluded.code_hash, until = excluded.until, recorded = excluded.recorded
            """)
        .param("account", account.value())
        .param("hash", given.code().hash())
        .param("until", OffsetDateTime.ofInstant(given.until(), ZoneOffset.UTC))
        .param("act", act.value())
        .update();
    return given;
  }

  /// Whose a code is, if it still works.
  Optional<AccountId> whose(OneTimeCode code) {
    return db.sql(
            "SELECT account_id FROM access.one_time_code WHERE code_hash = :hash AND until > :now")
        .param("hash", code.hash())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  /// Uses one up.
  ///
  /// @return whether it still was there: of two who use it at once, one is too late
  boolean use(OneTimeCode code) {
    return db.sql("DELETE FROM access.one_time_code WHERE code_hash = :hash")
            .param("hash", code.hash())
            .update()
        > 0;
  }
}
