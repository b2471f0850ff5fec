package chungtay.access;

import chungtay.audit.ActId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    return db.sql(
            """
            SELECT id AS account_id, login, name, demo
              FROM access.account
             WHERE login = :login
            """)
        .param("login", login)
        .query((row, _) -> account(row))
        .optional();
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("login"),
        row.getString("name"),
        row.getBoolean("demo"));
  }
}
