package chungtay.notice.mail;

import chungtay.access.AccountId;
import chungtay.access.entry.OneTimeCode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses that wait for a code to come back. The code is made when it is sent, so that it lies
/// nowhere but in the mail; only its hash is kept.
@Component
public class AddressProofs {

  /// A mail may lie in a queue.
  static final Duration WORKS = Duration.ofHours(2);

  static final int TRIES = 5;

  private final JdbcClient db;
  private final Clock clock;

  public AddressProofs(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Another address; what was awaited before is awaited no more.
  void await(AccountId account, EmailAddress address) {
    db.sql(
            """
            INSERT INTO notice.proof (account_id, address) VALUES (:account, :address)
            ON CONFLICT (account_id) DO UPDATE
               SET address = excluded.address, code_hash = NULL, until = NULL, tries = 0
            """)
        .param("account", account.value())
        .param("address", address.text())
        .update();
  }

  /// The address for which a code is awaited.
  public Optional<EmailAddress> awaited(AccountId account) {
    return db.sql("SELECT address FROM notice.proof WHERE account_id = :account")
        .param("account", account.value())
        .query((row, _) -> new EmailAddress(row.getString("address")))
        .optional();
  }

  /// A code for an address that is awaited; one that was sent before works no longer.
  Optional<OneTimeCode> fresh(AccountId account, EmailAddress address) {
    var code = OneTimeCode.fresh();
    var isAwaited =
        db.sql(
                    """
                    UPDATE notice.proof SET code_hash = :hash, until = :until
                     WHERE account_id = :account AND address = :address
                    """)
                .param("hash", code.hash())
                .param(
                    "until", OffsetDateTime.ofInstant(clock.instant().plus(WORKS), ZoneOffset.UTC))
                .param("account", account.value())
                .param("address", address.text())
                .update()
            > 0;
    return isAwaited ? Optional.of(code) : Optional.empty();
  }

  /// What came of a code that somebody typed.
  enum Outcome {
    RIGHT,
    WRONG,
    /// Nobody waits for one, or too many were wrong.
    NOT_AWAITED
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Awaited(byte[] hash, OffsetDateTime until) {}

  /// Tries a code. It is counted before it is looked at: many at once are not let through together.
  Outcome prove(AccountId account, String typed) {
    var awaited =
        db.sql(
                """
                UPDATE notice.proof SET tries = tries + 1
                 WHERE account_id = :account AND tries < :most AND code_hash IS NOT NULL
                RETURNING code_hash, until
                """)
            .param("account", account.value())
            .param("most", TRIES)
            .query((row, _) ->
                new Awaited(
                    row.getBytes("code_hash"), row.getObject("until", OffsetDateTime.class)))
            .optional();
    if (awaited.isEmpty()) return Outcome.NOT_AWAITED;
    var isInTime = awaited.get().until().toInstant().isAfter(clock.instant());
    var isSame = Arrays.equals(OneTimeCode.typed(typed).hash(), awaited.get().hash());
    return isInTime && isSame ? Outcome.RIGHT : Outcome.WRONG;
  }

  /// Ends the waiting.
  ///
  /// @return the address, unless somebody else has ended it
  Optional<EmailAddress> end(AccountId account) {
    return db.sql("DELETE FROM notice.proof WHERE account_id = :account RETURNING address")
        .param("account", account.value())
        .query((row, _) -> new EmailAddress(row.getString("address")))
        .optional();
  }
}
