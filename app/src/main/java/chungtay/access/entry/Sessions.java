package chungtay.access.entry;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.PostId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who came in from which browser, and is still in. It outlives the server.
@Component
public class Sessions {

  /// A working day: in the morning one comes in anew.
  static final Duration WHOLE = Duration.ofHours(12);

  static final Duration IDLE = Duration.ofHours(2);

  /// The second factor is at hand.
  static final Duration UNPROVEN = Duration.ofMinutes(5);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final Clock clock;

  public Sessions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Opens one.
  ///
  /// @return what the browser shows from now on
  Token open(AccountId account, Visitor visitor, Optional<PostId> post, boolean proven) {
    forget();
    var token = Token.fresh();
    db.sql(
            """
            INSERT INTO access.session (id, token_hash, account_id, post_id, proven, opened, seen, address, agent)
            VALUES (:id, :hash, :account, :post, :proven, :now, :now, :address, :agent)
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("hash", token.hash())
        .param("account", account.value())
        .param("post", post.map(PostId::value).orElse(null))
        .param("proven", proven)
        .param("now", at(clock.instant()))
        .param("address", visitor.address())
        .param("agent", visitor.agent())
        .update();
    return token;
  }

  /// The one that a browser shows, if it is still open; noted as seen.
  Optional<Session> find(Token token) {
    var found = look(token);
    found
        .filter(one -> one.seen().plus(NOTED_EVERY).isBefore(clock.instant()))
        .ifPresent(this::see);
    return found;
  }

  /// The same, which is not noted as seen: nobody sat there and asked.
  Optional<Session> look(Token token) {
    return those("s.token_hash = :sought", Map.of("sought", token.hash())).stream().findFirst();
  }

  /// Those of an account, the last seen first.
  public List<Session> of(AccountId account) {
    return those("s.account_id = :sought AND s.proven", Map.of("sought", account.value()));
  }

  private List<Session> those(String condition, Map<String, ?> values) {
    var now = clock.instant();
    return db.sql(
            """
            SELECT s.id, s.post_id, s.proven, s.opened, s.seen, s.address, s.agent,
                   a.id AS account_id, a.login, a.name, a.demo
              FROM access.session AS s
              JOIN access.account AS a ON a.id = s.account_id
             WHERE %s
               AND s.opened > CASE WHEN s.proven THEN :whole ELSE :unproven END AND s.seen > :idle
               AND NOT EXISTS (SELECT FROM access.closure AS c
                                WHERE c.account_id = s.account_id AND c.withdrawn IS NULL)
             ORDER BY s.seen DESC, s.id
            """
                .formatted(condition))
        .params(values)
        .param("whole", at(now.minus(WHOLE)))
        .param("unproven", at(now.minus(UNPROVEN)))
        .param("idle", at(now.minus(IDLE)))
        .query((row, _) -> session(row))
        .list();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        Accounts.account(row),
        Optional.ofNullable(row.getObject("post_id", UUID.class)).map(PostId::new),
        row.getBoolean("proven"),
        row.getObject("opened", OffsetDateTime.class).toInstant(),
        row.getObject("seen", OffsetDateTime.class).toInstant(),
        row.getString("address"),
        row.getString("agent"));
  }

  private void see(Session session) {
    db.sql("UPDATE access.session SET seen = :now WHERE id = :id")
        .param("now", at(clock.instant()))
        .param("id", session.id())
        .update();
  }

  /// From now on it asks from a post.
  void take(UUID session, PostId post) {
    db.sql("UPDATE access.session SET post_id = :post WHERE id = :id")
        .param("post", post.value())
        .param("id", session)
        .update();
  }

  /// Ends one of an account.
  ///
  /// @return whether it was open
  boolean end(AccountId account, UUID session) {
    return db.sql("DELETE FROM access.session WHERE id = :id AND account_id = :account")
            .param("id", session)
            .param("account", account.value())
            .update()
        > 0;
  }

  /// Ends all of an account.
  void endAll(AccountId account) {
    db.sql("DELETE FROM access.session WHERE account_id = :account")
        .param("account", account.value())
        .update();
  }

  private void forget() {
    db.sql("DELETE FROM access.session WHERE opened < :before")
        .param("before", at(clock.instant().minus(WHOLE)))
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
