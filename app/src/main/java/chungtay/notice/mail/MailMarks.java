package chungtay.notice.mail;

import chungtay.access.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far people have been written to, by the numbers of acts: these are the order of commits, so
/// that nothing is left out that was committed late.
@Component
public class MailMarks {

  private final JdbcClient db;

  public MailMarks(JdbcClient db) {
    this.db = db;
  }

  /// How far one has been.
  ///
  /// @param digest up to which act the last digest went
  /// @param once up to which act what waits for them was told at once
  record Mark(Optional<LocalDate> digestDay, long digest, long once, Optional<Instant> onceAt) {}

  /// Writes of nothing that was there before.
  ///
  /// @param anew whether to begin anew where there was a beginning
  void begin(AccountId account, boolean anew) {
    db.sql(
            """
            INSERT INTO notice.mailed (account_id, digest_upto, once_upto)
            SELECT :account, last, last FROM (SELECT coalesce(max(number), 0) FROM audit.act) AS a (last)
            ON CONFLICT (account_id) DO UPDATE
               SET digest_upto = excluded.digest_upto, once_upto = excluded.once_upto
             WHERE :anew
            """)
        .param("account", account.value())
        .param("anew", anew)
        .update();
  }

  /// Holds the mark of one until the transaction ends: of two who write to them, the second sees
  /// that it is done.
  Optional<Mark> hold(AccountId account) {
    return db.sql(
            """
            SELECT digest_day, digest_upto, once_upto, once_at
              FROM notice.mailed
             WHERE account_id = :account
               FOR UPDATE
            """)
        .param("account", account.value())
        .query((row, _) ->
            new Mark(
                Optional.ofNullable(row.getObject("digest_day", LocalDate.class)),
                row.getLong("digest_upto"),
                row.getLong("once_upto"),
                Optional.ofNullable(row.getObject("once_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)))
        .optional();
  }

  void digest(AccountId account, LocalDate day, long upto) {
    db.sql(
            """
            UPDATE notice.mailed SET digest_day = :day, digest_upto = :upto, once_upto = :upto
             WHERE account_id = :account
            """)
        .param("day", day)
        .param("upto", upto)
        .param("account", account.value())
        .update();
  }

  void once(AccountId account, Optional<Instant> at, long upto) {
    db.sql(
            """
            UPDATE notice.mailed SET once_at = :at, once_upto = :upto WHERE account_id = :account
            """)
        .param("at", at.map(one -> OffsetDateTime.ofInstant(one, ZoneOffset.UTC)).orElse(null))
        .param("upto", upto)
        .param("account", account.value())
        .update();
  }
}
