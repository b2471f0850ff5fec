package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody who has an account, and how it stands with each.
@Component
public class Roll {

  private final JdbcClient db;
  private final Clock clock;

  public Roll(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// How it stands with an account.
  public enum State {
    /// A code is handed out, and no password chosen yet.
    AWAITED,
    /// Has no password and no code that works.
    WITHOUT_CODE,
    IN_USE,
    CLOSED,
    /// Made up for the demo: comes in without a password.
    DEMO
  }

  /// @param seen when somebody last came in with it, and is still in
  public record Entry(Account account, State state, boolean secondFactor, Optional<Instant> seen) {}

  /// Everybody for whom a first password is awaited, with a code that works or without.
  public List<Account> awaited() {
    return those(
            """
            NOT a.demo
               AND NOT EXISTS (SELECT FROM access.password AS p WHERE p.account_id = a.id)
               AND NOT EXISTS (SELECT FROM access.closure AS c
                                WHERE c.account_id = a.id AND c.withdrawn IS NULL)\
            """,
            Map.of(),
            Integer.MAX_VALUE)
        .stream()
        .map(Entry::account)
        .toList();
  }

  /// How many accounts there are, and how many of them wait for their first password.
  public record Count(int all, int awaited) {}

  /// Those whose name or sign-in name holds a text, in the order of their sign-in names.
  ///
  /// @param after the sign-in name after which it goes on
  public List<Entry> page(String text, String after, int atMost) {
    var values =
        Map.of("text", "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%", "after", after);
    return those(
        "(a.login ILIKE :text OR a.name ILIKE :text) AND a.login > :after", values, atMost);
  }

  public Optional<Entry> find(AccountId account) {
    return those("a.id = :account", Map.of("account", account.value()), 1).stream().findFirst();
  }

  private List<Entry> those(String condition, Map<String, ?> values, int atMost) {
    return db.sql(
            """
            SELECT a.id AS account_id, a.login, a.name, a.demo,
                   EXISTS (SELECT FROM access.password AS p WHERE p.account_id = a.id) AS has_password,
                   EXISTS (SELECT FROM access.one_time_code AS c
                            WHERE c.account_id = a.id AND c.until > :now) AS has_code,
                   EXISTS (SELECT FROM access.second_factor AS f WHERE f.account_id = a.id) AS has_factor,
                   EXISTS (SELECT FROM access.closure AS c
                            WHERE c.account_id = a.id AND c.withdrawn IS NULL) AS closed,
                   (SELECT max(s.seen) FROM access.session AS s WHERE s.account_id = a.id AND s.proven) AS seen
              FROM access.account AS a
             WHERE %s
             ORDER BY a.login
             LIMIT :at_most
            """
                .formatted(condition))
        .params(values)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("at_most", atMost)
        .query((row, _) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Accounts.account(row),
        state(row),
        row.getBoolean("has_factor"),
        Optional.ofNullable(row.getObject("seen", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static State state(ResultSet row) throws SQLException {
    if (row.getBoolean("closed")) return State.CLOSED;
    if (row.getBoolean("demo")) return State.DEMO;
    if (row.getBoolean("has_password")) return State.IN_USE;
    return row.getBoolean("has_code") ? State.AWAITED : State.WITHOUT_CODE;
  }

  /// Whether somebody is there on a day who may let others in, and has a password to come in with.
  public boolean hasAdministrator(LocalDate day) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM access.post AS p
                             JOIN access.password AS w ON w.account_id = p.account_id
                            WHERE p.role = :role AND p.withdrawn IS NULL AND p.held @> :day
                              AND NOT EXISTS (SELECT FROM access.closure AS c
                                               WHERE c.account_id = p.account_id AND c.withdrawn IS NULL))
            """)
        .param("role", Role.ADMINISTRATOR.name())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  public Count count() {
    return db.sql(
            """
            SELECT count(*) AS n,
                   count(*) FILTER (WHERE NOT a.demo AND NOT EXISTS (SELECT FROM access.password AS p
                                                       WHERE p.account_id = a.id)) AS awaited
              FROM access.account AS a
            """)
        .query((row, _) -> new Count(row.getInt("n"), row.getInt("awaited")))
        .single();
  }
}
