package chungtay.notice.mail;

import chungtay.access.AccountId;
import chungtay.audit.ActId;
import chungtay.law.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where people want mail, and which.
@Component
public class Addresses {

  private final JdbcClient db;

  public Addresses(JdbcClient db) {
    this.db = db;
  }

  /// What somebody wants.
  ///
  /// @param language in which they chose
  public record Wish(AccountId account, EmailAddress address, Choice choice, Language language) {}

  /// What somebody wants, once an address of theirs is confirmed.
  public Optional<Wish> of(AccountId account) {
    return those("d.account_id = :account", Map.of("account", account.value())).stream()
        .findFirst();
  }

  /// Which mails may be due.
  ///
  /// @param last number of the last act
  /// @param pause whoever was written to at once after this moment waits
  /// @param digests of which day; none before they are due
  record Due(long last, Instant pause, Optional<LocalDate> digests) {}

  /// Those to whom something may be due, and who can come in.
  List<Wish> due(Due due) {
    return those(
        """
        NOT EXISTS (SELECT FROM access.closure AS x WHERE x.account_id = d.account_id AND x.withdrawn IS NULL)
               AND EXISTS (
                   SELECT FROM notice.mailed AS m
                    WHERE m.account_id = d.account_id
                      AND (c.choice <> 'NONE' AND :isMorning AND m.digest_day IS DISTINCT FROM CAST(:day AS date)
                           OR c.choice = 'AT_ONCE' AND m.once_upto < :last
                              AND (m.once_at IS NULL OR m.once_at <= :pause)))
        """,
        Map.of(
            "isMorning", due.digests().isPresent(),
            "day", due.digests().orElse(LocalDate.EPOCH),
            "last", due.last(),
            "pause", OffsetDateTime.ofInstant(due.pause(), ZoneOffset.UTC)));
  }

  private List<Wish> those(String condition, Map<String, ?> sought) {
    return db.sql(
            """
            SELECT d.account_id, d.address, c.choice, c.language
              FROM notice.address AS d
              JOIN notice.choice AS c ON c.account_id = d.account_id AND c.withdrawn IS NULL
             WHERE d.withdrawn IS NULL AND %s
             ORDER BY d.entry
            """
                .formatted(condition))
        .params(sought)
        .query((row, _) ->
            new Wish(
                new AccountId(row.getObject("account_id", UUID.class)),
                new EmailAddress(row.getString("address")),
                Choice.valueOf(row.getString("choice")),
                Language.valueOf(row.getString("language"))))
        .list();
  }

  /// From now on it is this one.
  void keep(ActId act, AccountId account, EmailAddress address) {
    withdraw(act, account);
    db.sql(
            """
            INSERT INTO notice.address (account_id, address, recorded)
            VALUES (:account, :address, :act)
            """)
        .param("account", account.value())
        .param("address", address.text())
        .param("act", act.value())
        .update();
  }

  /// From now on there is none.
  void withdraw(ActId act, AccountId account) {
    db.sql(
            """
            UPDATE notice.address SET withdrawn = :act
             WHERE account_id = :account AND withdrawn IS NULL
            """)
        .param("act", act.value())
        .param("account", account.value())
        .update();
  }

  void choose(ActId act, AccountId account, Choice choice, Language language) {
    db.sql(
            """
            UPDATE notice.choice SET withdrawn = :act
             WHERE account_id = :account AND withdrawn IS NULL
            """)
        .param("act", act.value())
        .param("account", account.value())
        .update();
    db.sql(
            """
            INSERT INTO notice.choice (account_id, choice, language, recorded)
            VALUES (:account, :choice, :language, :act)
            """)
        .param("account", account.value())
        .param("choice", choice.name())
        .param("language", language.name())
        .param("act", act.value())
        .update();
  }
}
