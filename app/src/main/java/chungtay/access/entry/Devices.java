package chungtay.access.entry;

import chungtay.access.AccountId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// From which browsers somebody came in before.
@Component
public record Devices(JdbcClient db, Clock clock) {

  boolean knows(Optional<AccountId> account, Visitor visitor) {
    if (account.isEmpty() || visitor.device().isEmpty()) return false;
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM access.device WHERE account_id = :account AND token_hash = :hash)
            """)
        .param("account", account.get().value())
        .param("hash", visitor.device().get().hash())
        .query(Boolean.class)
        .single();
  }

  /// From now on it is known for the account, by what it shows already or by something new.
  Token remember(AccountId account, Visitor visitor) {
    var device = visitor.device().orElseGet(Token::fresh);
    db.sql(
            """
            INSERT INTO access.device (account_id, token_hash, first_seen) VALUES (:account, :hash, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("account", account.value())
        .param("hash", device.hash())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    return device;
  }
}
