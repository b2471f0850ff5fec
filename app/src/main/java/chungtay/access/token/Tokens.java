package chungtay.access.token;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Asking;
import chungtay.access.Machine;
import chungtay.access.Post;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.token.Issued.State;
import chungtay.access.token.Issued.Terms;
import chungtay.audit.ActId;
import chungtay.wording.WorkingDay;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which tokens were made, and which of them work: as long as the post is held and the account is
/// open, which is looked up each time.
@Component
public class Tokens {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final Posts posts;
  private final WorkingDay workingDay;
  private final Clock clock;
  private final boolean demo;

  /// @param demo whether accounts that are made up for the demo may ask
  public Tokens(
      JdbcClient db,
      Posts posts,
      WorkingDay workingDay,
      Clock clock,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.db = db;
    this.posts = posts;
    this.workingDay = workingDay;
    this.clock = clock;
    this.demo = demo;
  }

  /// Keeps a new one.
  ///
  /// @return what the machine will show; nothing can tell it again
  AccessToken make(ActId act, Post post, Terms terms) {
    var token = AccessToken.fresh();
    db.sql(
            """
            INSERT INTO access.token
                   (id, token_hash, account_id, post_id, name, purpose, households, made, until, recorded)
            VALUES (:id, :hash, :account, :post, :name, :purpose, :households, :now, :until, :act)
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("hash", token.hash())
        .param("account", post.account().id().value())
        .param("post", post.id().value())
        .param("name", terms.name())
        .param("purpose", terms.purpose())
        .param("households", terms.households())
        .param("now", at(clock.instant()))
        .param("until", at(terms.until()))
        .param("act", act.value())
        .update();
    return token;
  }

  /// Ends one: from now on it is refused.
  void end(ActId act, UUID token) {
    db.sql("UPDATE access.token SET withdrawn = :act WHERE id = :id AND withdrawn IS NULL")
        .param("act", act.value())
        .param("id", token)
        .update();
  }

  /// All that were ever made, the newest first.
  public List<Issued> all() {
    return those("TRUE", "");
  }

  /// Those that ask under an account, the newest first.
  public List<Issued> of(AccountId account) {
    return those("t.account_id = CAST(:sought AS uuid)", account.value().toString());
  }

  Optional<Issued> find(UUID token) {
    return those("t.id = CAST(:sought AS uuid)", token.toString()).stream().findFirst();
  }

  private List<Issued> those(String condition, Object sought) {
    return db.sql(
            """
            SELECT t.id, t.post_id, r.person AS maker, t.name AS token_name, t.purpose, t.households, t.until, u.used,
                   a.id AS account_id, a.login, a.name, a.demo,
                   t.withdrawn IS NOT NULL AS ended, t.until <= :now AS expired,
                   p.id IS NULL OR c.account_id IS NOT NULL OR (a.demo AND NOT :demo) AS rests
              FROM access.token AS t
              JOIN access.account AS a ON a.id = t.account_id
              JOIN audit.act AS r ON r.id = t.recorded
              LEFT JOIN access.post AS p ON p.id = t.post_id AND p.withdrawn IS NULL AND p.held @> :today
              LEFT JOIN access.closure AS c ON c.account_id = t.account_id AND c.withdrawn IS NULL
              LEFT JOIN access.token_use AS u ON u.token_id = t.id
             WHERE %s
             ORDER BY t.made DESC, t.id
            """
                .formatted(condition))
        .param("sought", sought)
        .param("now", at(clock.instant()))
        .param("today", workingDay.today())
        .param("demo", demo)
        .query((row, _) -> issued(row))
        .list();
  }

  private static Issued issued(ResultSet row) throws SQLException {
    return new Issued(
        row.getObject("id", UUID.class),
        Accounts.account(row),
        new PostId(row.getObject("post_id", UUID.class)),
        row.getString("maker"),
        new Terms(
            row.getString("token_name"),
            row.getString("purpose"),
            row.getBoolean("households"),
            row.getObject("until", OffsetDateTime.class).toInstant()),
        state(row),
        Optional.ofNullable(row.getObject("used", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static State state(ResultSet row) throws SQLException {
    if (row.getBoolean("ended")) return State.ENDED;
    if (row.getBoolean("expired")) return State.EXPIRED;
    return row.getBoolean("rests") ? State.RESTS : State.WORKS;
  }

  /// In whose name whoever shows a token asks; nobody if it does not work. Noted as used.
  ///
  /// @param origin from where it is shown
  Optional<Asking> asking(AccessToken token, String origin) {
    var found = those("t.token_hash = :sought", token.hash()).stream().findFirst();
    var works = found.filter(one -> one.state() == State.WORKS);
    works.filter(this::isToBeNoted).ifPresent(this::note);
    return works.map(one ->
        new Asking(
            one.account(),
            posts.find(one.post(), workingDay.today()),
            origin,
            Optional.empty(),
            Optional.of(machine(one))));
  }

  private static Machine machine(Issued one) {
    var terms = one.terms();
    return new Machine(one.id(), terms.name(), terms.purpose(), terms.households());
  }

  private boolean isToBeNoted(Issued one) {
    return one.used().filter(at -> at.plus(NOTED_EVERY).isAfter(clock.instant())).isEmpty();
  }

  private void note(Issued one) {
    db.sql(
            """
            INSERT INTO access.token_use (token_id, used) VALUES (:token, :now)
            ON CONFLICT (token_id) DO UPDATE SET used = excluded.used
            """)
        .param("token", one.id())
        .param("now", at(clock.instant()))
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
