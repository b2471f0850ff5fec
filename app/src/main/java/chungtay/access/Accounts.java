package chungtay.access;

import chungtay.audit.ActId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who can sign in.
@Component
public class Accounts {

  private final JdbcClient db;

  public Accounts(JdbcClient db) {
    this.db = db;
  }

  /// @param login small letters, digits, dots and hyphens
  /// @param demo whether it is made up for the demo
  public AccountId add(ActId act, String login, String name, boolean demo) {
    var account = new AccountId(UuidCreator.getTimeOrderedEpoch());
    db.sql(
            """
            INSERT INTO access.account (id, login, name, demo, recorded)
            VALUES (:id, :login, :name, :demo, :act)
            """)
        .param("id", account.value())
        .param("login", login)
        .param("name", name)
        .param("demo", demo)
        .param("act", act.value())
        .update();
    return account;
  }

  public Optional<Account> byLogin(String login) {
    return those("login = :sought", login).stream().findFirst();
  }

  public Optional<Account> find(AccountId account) {
    return those("id = :sought", account.value()).stream().findFirst();
  }

  /// Everybody, or those alone who are made up for the demo; in the order of their names.
  public List<Account> all(boolean demoOnly) {
    return those("demo OR NOT :sought", demoOnly);
  }

  private List<Account> those(String condition, Object sought) {
    return db.sql(
            """
            SELECT id AS account_id, login, name, demo
              FROM access.account
             WHERE %s
             ORDER BY login
            """
                .formatted(condition))
        .param("sought", sought)
        .query((row, _) -> account(row))
        .list();
  }

  /// From now on nobody comes in with it.
  public void close(ActId act, AccountId account) {
    db.sql(
            """
            INSERT INTO access.closure (account_id, recorded) VALUES (:account, :act)
            ON CONFLICT DO NOTHING
            """)
        .param("account", account.value())
        .param("act", act.value())
        .update();
  }

  /// It works again.
  public void reopen(ActId act, AccountId account) {
    db.sql(
            """
            UPDATE access.closure SET withdrawn = :act
             WHERE account_id = :account AND withdrawn IS NULL
            """)
        .param("account", account.value())
        .param("act", act.value())
        .update();
  }

  public boolean isClosed(AccountId account) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM access.closure
                            WHERE account_id = :account AND withdrawn IS NULL)
            """)
        .param("account", account.value())
        .query(Boolean.class)
        .single();
  }

  /// Reads what a query calls `account_id`, `login`, `name` and `demo`.
  public static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("login"),
        row.getString("name"),
        row.getBoolean("demo"));
  }
}
